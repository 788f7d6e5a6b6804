import { m } from '#platform/i18n/index.ts';

/** Words about lockers. */
export const lockersHeading = /*#__PURE__*/ m(() => ({ id: 'Loker', en: 'Lockers' }));
export const scanLabel = /*#__PURE__*/ m(() => ({
	id: 'Pindai kartu anggota atau kode loker',
	en: 'Scan a member’s card or the code of a locker'
}));
export const scanHint = /*#__PURE__*/ m(() => ({
	id: 'Kartu mendapat loker kosong pertama. Kode loker mengembalikan kuncinya.',
	en: 'A card gets the first free locker. The code of a locker brings its key back.'
}));
export const scanButton = /*#__PURE__*/ m(() => ({ id: 'Pindai', en: 'Scan' }));
export const lockerNumber = /*#__PURE__*/ m((p: { number: string }) => ({
	id: `Loker ${p.number}`,
	en: `Locker ${p.number}`
}));
export const lentTo = /*#__PURE__*/ m((p: { who: string }) => ({
	id: `Kuncinya untuk ${p.who}.`,
	en: `The key is for ${p.who}.`
}));
export const returnedWord = /*#__PURE__*/ m(() => ({ id: 'Kunci kembali.', en: 'The key is back.' }));
export const freeWord = /*#__PURE__*/ m(() => ({
	id: 'Loker ini kosong, kuncinya ada di sini.',
	en: 'This locker is free, its key is here.'
}));
export const keyLostWord = /*#__PURE__*/ m(() => ({
	id: 'Kunci hilang. Loker ditutup sampai kuncinya diganti.',
	en: 'The key is lost. The locker is closed until it has a new one.'
}));
export const figures = /*#__PURE__*/ m((p: { free: string; taken: string; closed: string }) => ({
	id: `${p.free} kosong, ${p.taken} dipakai, ${p.closed} ditutup`,
	en: `${p.free} free, ${p.taken} taken, ${p.closed} closed`
}));
export const roomLabel = /*#__PURE__*/ m(() => ({ id: 'Ruang', en: 'Room' }));
export const allRooms = /*#__PURE__*/ m(() => ({ id: 'Semua ruang', en: 'All rooms' }));
export const show = /*#__PURE__*/ m(() => ({ id: 'Tampilkan', en: 'Show' }));
export const noLockers = /*#__PURE__*/ m(() => ({
	id: 'Belum ada loker di sini. Kepala layanan bisa menambahkannya di Atur loker.',
	en: 'There are no lockers here yet. The head of service adds them under Set up lockers.'
}));
export const noBranch = /*#__PURE__*/ m(() => ({
	id: 'Akun Anda belum punya gedung, jadi loker belum bisa dipinjamkan dari sini.',
	en: 'Your account has no building, so lockers cannot be given out from here.'
}));
export const guestHeading = /*#__PURE__*/ m(() => ({ id: 'Tamu tanpa kartu', en: 'Guest without a card' }));
export const guestLabel = /*#__PURE__*/ m(() => ({ id: 'Nama tamu', en: 'Name of the guest' }));
export const guestButton = /*#__PURE__*/ m(() => ({ id: 'Beri kunci', en: 'Give the key' }));
export const takenHeading = /*#__PURE__*/ m(() => ({ id: 'Sedang dipakai', en: 'Taken' }));
export const leftHeading = /*#__PURE__*/ m(() => ({
	id: 'Belum kembali saat tutup',
	en: 'Not back at closing'
}));
export const leftNote = /*#__PURE__*/ m(() => ({
	id: 'Gedung sudah tutup atau kuncinya dari hari sebelumnya.',
	en: 'The building has closed, or the key is of an earlier day.'
}));
export const nobodyHas = /*#__PURE__*/ m(() => ({ id: 'Tidak ada kunci di luar.', en: 'No key is out.' }));
export const since = /*#__PURE__*/ m((p: { time: string }) => ({
	id: `sejak ${p.time}`,
	en: `since ${p.time}`
}));
export const returnButton = /*#__PURE__*/ m(() => ({ id: 'Kembali', en: 'Returned' }));
export const lostButton = /*#__PURE__*/ m(() => ({ id: 'Kunci hilang', en: 'Key lost' }));
export const lostSure = /*#__PURE__*/ m(() => ({ id: 'Ya, hilang', en: 'Yes, lost' }));
export const setUpLink = /*#__PURE__*/ m(() => ({ id: 'Atur loker', en: 'Set up lockers' }));
export const labelsLink = /*#__PURE__*/ m(() => ({ id: 'Cetak label', en: 'Print labels' }));

/** For those who set them up. */
export const addHeading = /*#__PURE__*/ m(() => ({ id: 'Tambah loker', en: 'Add lockers' }));
export const placeLabel = /*#__PURE__*/ m(() => ({ id: 'Gedung atau ruang', en: 'Building or room' }));
export const fromLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor pertama', en: 'First number' }));
export const toLabel = /*#__PURE__*/ m(() => ({ id: 'Nomor terakhir', en: 'Last number' }));
export const addButton = /*#__PURE__*/ m(() => ({ id: 'Tambahkan', en: 'Add' }));
export const addedNow = /*#__PURE__*/ m((p: { n: number }) => ({
	id: `${p.n} loker ditambahkan. Cetak labelnya.`,
	en: `${p.n} lockers added. Print their labels.`
}));
export const changedNow = /*#__PURE__*/ m(() => ({ id: 'Loker diubah.', en: 'The locker is changed.' }));
export const columns = {
	number: /*#__PURE__*/ m(() => ({ id: 'Nomor', en: 'Number' })),
	place: /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' })),
	code: /*#__PURE__*/ m(() => ({ id: 'Kode', en: 'Code' })),
	state: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' })),
	acts: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Actions' }))
};
export const stateWords = {
	'in-use': /*#__PURE__*/ m(() => ({ id: 'Dipinjamkan', en: 'In use' })),
	'key-lost': /*#__PURE__*/ m(() => ({ id: 'Kunci hilang', en: 'Key lost' })),
	closed: /*#__PURE__*/ m(() => ({ id: 'Ditutup', en: 'Closed' }))
};
export const openAgain = /*#__PURE__*/ m(() => ({ id: 'Pakai lagi', en: 'Use again' }));
export const closeButton = /*#__PURE__*/ m(() => ({ id: 'Tutup', en: 'Close' }));
export const removeButton = /*#__PURE__*/ m(() => ({ id: 'Hapus', en: 'Remove' }));
export const labelsHeading = /*#__PURE__*/ m(() => ({ id: 'Label loker', en: 'Labels of lockers' }));
export const backToLockers = /*#__PURE__*/ m(() => ({ id: 'Kembali ke loker', en: 'Back to lockers' }));
export const printButton = /*#__PURE__*/ m(() => ({ id: 'Cetak', en: 'Print' }));
export const printByMenu = /*#__PURE__*/ m(() => ({ id: 'Cetak dengan Ctrl+P.', en: 'Print with Ctrl+P.' }));

type Facts = Record<string, string | number | boolean | null>;

export const refusalWords = {
	'member.unknown': /*#__PURE__*/ m((p: Facts) => ({
		id: `Kode ${p.card} bukan loker dan bukan kartu kami. Pindai lagi, atau beri kunci sebagai tamu.`,
		en: `Code ${p.card} is neither a locker nor a card of ours. Scan again, or give the key to a guest.`
	})),
	'locker.none-free': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Semua loker di sini sedang dipakai. Pilih ruang lain, atau tunggu kunci kembali.',
		en: 'All lockers here are taken. Choose another room, or wait for a key.'
	})),
	'locker.taken': /*#__PURE__*/ m((p: Facts) => ({
		id: `Loker ${p.number} sedang dipakai.`,
		en: `Locker ${p.number} is taken.`
	})),
	'locker.not-in-use': /*#__PURE__*/ m((p: Facts) => ({
		id: `Loker ${p.number} sedang tidak dipinjamkan.`,
		en: `Locker ${p.number} is not in use.`
	})),
	'locker.has-one': /*#__PURE__*/ m((p: Facts) => ({
		id: `Sudah memegang kunci loker ${p.number}. Kembalikan dulu: pindai kode loker itu.`,
		en: `Has the key of locker ${p.number} already. Return it first: scan the code of that locker.`
	})),
	'locker.no-name': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Tulis nama tamu yang memegang kunci.',
		en: 'Write the name of the guest who takes the key.'
	})),
	'locker.unknown': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Loker ini tidak ada lagi. Muat ulang daftarnya.',
		en: 'This locker no longer exists. Load the list again.'
	})),
	'locker.free': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Kunci loker ini sudah kembali.',
		en: 'The key of this locker is back already.'
	})),
	'locker.numbers': /*#__PURE__*/ m((p: Facts) => ({
		id: `Tulis nomor pertama dan terakhir, paling banyak ${p.most} sekaligus.`,
		en: `Write the first and the last number, at most ${p.most} at once.`
	})),
	'locker.exists': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Salah satu nomor sudah ada di tempat ini. Tidak ada yang ditambahkan.',
		en: 'One of these numbers is there already. Nothing was added.'
	})),
	'locker.has-history': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Loker ini pernah dipakai, jadi tidak bisa dihapus. Tutup saja.',
		en: 'This locker has been used and cannot be removed. Close it instead.'
	})),
	'place.unknown': /*#__PURE__*/ m((_: Facts) => ({
		id: 'Pilih gedung atau ruangnya.',
		en: 'Choose the building or room.'
	}))
};
