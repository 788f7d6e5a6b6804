import { m } from '#platform/i18n/index.ts';

/** Words of the office pages about opening hours and closed days. */
export const calendarHeading = /*#__PURE__*/ m(() => ({
	id: 'Libur & jam buka',
	en: 'Hours & closed days'
}));
export const calendarIntro = /*#__PURE__*/ m(() => ({
	id: 'Beranda, halaman Lokasi, dan jatuh tempo langsung mengikuti. Yang jatuh tempo pada hari tutup dipindah ke hari buka berikutnya.',
	en: 'The home page, the places and due dates follow at once. What is due on a closed day moves to the next open day.'
}));
export const closeSuddenly = /*#__PURE__*/ m(() => ({ id: 'Tutup mendadak', en: 'Close suddenly' }));
export const hoursHeading = /*#__PURE__*/ m(() => ({ id: 'Jam buka', en: 'Opening hours' }));
export const changeHours = /*#__PURE__*/ m(() => ({ id: 'Ubah jam', en: 'Change hours' }));
export const changeHoursOf = /*#__PURE__*/ m((p: { place: string }) => ({
	id: `Ubah jam buka ${p.place}`,
	en: `Change the hours of ${p.place}`
}));
export const noHours = /*#__PURE__*/ m(() => ({
	id: 'Tanpa jam tetap: dianggap buka tiap hari, selain hari libur.',
	en: 'No fixed hours: counts as open every day that is no closed day.'
}));
export const closedHeading = /*#__PURE__*/ m(() => ({ id: 'Hari libur dan tutup', en: 'Closed days' }));
export const closedCaption = /*#__PURE__*/ m(() => ({ id: 'Yang akan datang', en: 'To come' }));
export const noClosedDays = /*#__PURE__*/ m(() => ({
	id: 'Belum ada hari libur yang akan datang.',
	en: 'No closed days to come.'
}));
export const closedColumns = {
	days: /*#__PURE__*/ m(() => ({ id: 'Hari', en: 'Days' })),
	name: /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' })),
	where: /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' })),
	act: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Act' }))
};
export const allPlaces = /*#__PURE__*/ m(() => ({ id: 'Semua tempat', en: 'All places' }));
export const suddenWord = /*#__PURE__*/ m(() => ({ id: 'Mendadak', en: 'Sudden' }));
export const undoneWord = /*#__PURE__*/ m(() => ({ id: 'Dibatalkan', en: 'Taken back' }));
export const openDetails = /*#__PURE__*/ m(() => ({ id: 'Rincian', en: 'Details' }));
export const openDetailsOf = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Rincian ${p.name}`,
	en: `Details of ${p.name}`
}));
export const removeDay = /*#__PURE__*/ m(() => ({ id: 'Hapus', en: 'Remove' }));
export const removeDayOf = /*#__PURE__*/ m((p: { name: string; day: string }) => ({
	id: `Hapus ${p.name}, ${p.day}`,
	en: `Remove ${p.name}, ${p.day}`
}));
export const addHoliday = /*#__PURE__*/ m(() => ({ id: 'Tambah hari libur', en: 'Add closed days' }));
export const saveHoliday = /*#__PURE__*/ m(() => ({ id: 'Simpan hari libur', en: 'Save closed days' }));
export const firstDayLabel = /*#__PURE__*/ m(() => ({ id: 'Hari pertama', en: 'First day' }));
export const lastDayLabel = /*#__PURE__*/ m(() => ({ id: 'Hari terakhir', en: 'Last day' }));
export const lastDayHint = /*#__PURE__*/ m(() => ({
	id: 'Kosong: hanya satu hari',
	en: 'Empty: one day only'
}));
export const dayHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh: 2027-03-10',
	en: 'For example 2027-03-10'
}));
export const holidayName = /*#__PURE__*/ m(() => ({ id: 'Nama hari libur', en: 'Name' }));
export const whereLabel = /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' }));
export const holidaySaved = /*#__PURE__*/ m(() => ({
	id: 'Hari libur tersimpan. Tidak ada jatuh tempo yang perlu dipindah.',
	en: 'The closed days are saved. No due date had to move.'
}));
export const dayRemoved = /*#__PURE__*/ m(() => ({
	id: 'Hari libur dihapus.',
	en: 'The closed day is removed.'
}));
export const hoursSaved = /*#__PURE__*/ m((p: { moved: number }) => ({
	id:
		p.moved === 0
			? 'Jam buka tersimpan.'
			: `Jam buka tersimpan. ${p.moved} tanggal yang jatuh pada hari tutup dipindah.`,
	en:
		p.moved === 0
			? 'The hours are saved.'
			: `The hours are saved. ${p.moved} ${p.moved === 1 ? 'date' : 'dates'} on a closed day moved.`
}));

export const suddenHeading = /*#__PURE__*/ m(() => ({ id: 'Tutup mendadak', en: 'Close suddenly' }));
export const suddenIntro = /*#__PURE__*/ m(() => ({
	id: 'Untuk banjir, listrik padam, atau duka. Jatuh tempo dan pesanan siap pada hari tutup dipindah ke hari buka berikutnya, dan pembacanya diberi tahu di Rak Saya.',
	en: 'For flood, power cuts or mourning. Due dates and ready holds on closed days move to the next open day, and their readers are told on My shelf.'
}));
export const reasonLabel = /*#__PURE__*/ m(() => ({
	id: 'Alasan untuk pembaca',
	en: 'Reason told to readers'
}));
export const reasonHint = /*#__PURE__*/ m(() => ({
	id: 'Contoh: Banjir di Lembah Segar',
	en: 'For example: flood'
}));
export const seeMoves = /*#__PURE__*/ m(() => ({
	id: 'Lihat yang akan dipindah',
	en: 'See what would move'
}));
export const aheadCaption = /*#__PURE__*/ m(() => ({ id: 'Yang akan dipindah', en: 'What would move' }));
export const closeNow = /*#__PURE__*/ m(() => ({ id: 'Tutup sekarang', en: 'Close now' }));
export const wouldMove = /*#__PURE__*/ m((p: { loans: number; holds: number }) => ({
	id: `${p.loans} jatuh tempo dan ${p.holds} pesanan siap akan dipindah. Belum ada yang disimpan.`,
	en: `${p.loans} due ${p.loans === 1 ? 'date' : 'dates'} and ${p.holds} ready ${p.holds === 1 ? 'hold' : 'holds'} would move. Nothing is saved yet.`
}));
export const haveMoved = /*#__PURE__*/ m((p: { loans: number; holds: number }) => ({
	id: `${p.loans} jatuh tempo dan ${p.holds} pesanan siap dipindah`,
	en: `${p.loans} due ${p.loans === 1 ? 'date' : 'dates'} and ${p.holds} ready ${p.holds === 1 ? 'hold' : 'holds'} moved`
}));
export const nothingMoved = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada tanggal yang perlu dipindah.',
	en: 'No date had to move.'
}));
export const closingSaved = /*#__PURE__*/ m(() => ({
	id: 'Sudah ditutup. Beranda dan halaman Lokasi langsung menyebutnya.',
	en: 'Closed. The home page and the places say so at once.'
}));
export const closingUndone = /*#__PURE__*/ m((p: { restored: number; kept: number }) => ({
	id: `Penutupan dibatalkan. ${p.restored} tanggal kembali seperti semula${p.kept > 0 ? `; ${p.kept} tetap karena sudah diperpanjang atau selesai` : ''}.`,
	en: `The closing is taken back. ${p.restored} ${p.restored === 1 ? 'date is' : 'dates are'} as before${p.kept > 0 ? `; ${p.kept} kept, renewed or done since` : ''}.`
}));
export const undoClosing = /*#__PURE__*/ m(() => ({ id: 'Batalkan penutupan', en: 'Take the closing back' }));
export const undoText = /*#__PURE__*/ m(() => ({
	id: 'Hari-hari itu buka lagi dan tanggal kembali seperti semula, kecuali yang sudah diperpanjang atau selesai.',
	en: 'The days are open again and dates return, except of what has been renewed or is done.'
}));
export const movedColumns = {
	title: /*#__PURE__*/ m(() => ({ id: 'Judul', en: 'Title' })),
	member: /*#__PURE__*/ m(() => ({ id: 'Anggota', en: 'Member' })),
	kind: /*#__PURE__*/ m(() => ({ id: 'Tanggal', en: 'Date' })),
	from: /*#__PURE__*/ m(() => ({ id: 'Dari', en: 'From' })),
	to: /*#__PURE__*/ m(() => ({ id: 'Menjadi', en: 'To' }))
};
export const movedKinds = {
	loan: /*#__PURE__*/ m(() => ({ id: 'Jatuh tempo', en: 'Due date' })),
	hold: /*#__PURE__*/ m(() => ({ id: 'Pesanan siap', en: 'Ready hold' }))
};

export const ordinaryWeek = /*#__PURE__*/ m(() => ({ id: 'Minggu biasa', en: 'Ordinary week' }));
export const newSeason = /*#__PURE__*/ m(() => ({
	id: 'Tambah masa (Ramadan, libur sekolah)',
	en: 'Add a season'
}));
export const seasonName = /*#__PURE__*/ m(() => ({ id: 'Nama masa', en: 'Name of the season' }));
export const seasonFrom = /*#__PURE__*/ m(() => ({ id: 'Mulai', en: 'From' }));
export const seasonTo = /*#__PURE__*/ m(() => ({ id: 'Sampai', en: 'Until' }));
export const opensLabel = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `${p.day} buka`,
	en: `${p.day} opens`
}));
export const closesLabel = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `${p.day} tutup`,
	en: `${p.day} closes`
}));
export const hoursHint = /*#__PURE__*/ m(() => ({
	id: 'Tulis jam seperti 09.00. Kosongkan keduanya bila tutup hari itu.',
	en: 'Write times like 09.00. Leave both empty when closed that day.'
}));
export const opensWord = /*#__PURE__*/ m(() => ({ id: 'Buka', en: 'Opens' }));
export const closesWord = /*#__PURE__*/ m(() => ({ id: 'Tutup', en: 'Closes' }));
export const saveHours = /*#__PURE__*/ m(() => ({ id: 'Simpan jam', en: 'Save hours' }));
export const removeSeason = /*#__PURE__*/ m(() => ({ id: 'Hapus masa ini', en: 'Remove this season' }));

export const calendarProblems = {
	'day.wrong': /*#__PURE__*/ m(() => ({
		id: 'Tanggal tidak terbaca. Tulis tahun-bulan-tanggal, contoh 2027-03-10.',
		en: 'The date cannot be read. Write year-month-day, for example 2027-03-10.'
	})),
	'day.past': /*#__PURE__*/ m(() => ({
		id: 'Hari ini sudah lewat. Mulai dari hari ini atau sesudahnya.',
		en: 'That day has passed. Begin with today or later.'
	})),
	'days.backwards': /*#__PURE__*/ m(() => ({
		id: 'Hari terakhir mendahului hari pertama.',
		en: 'The last day comes before the first.'
	})),
	'days.many': /*#__PURE__*/ m(() => ({
		id: 'Paling lama 90 hari sekaligus.',
		en: 'At most 90 days at once.'
	})),
	'reason.missing': /*#__PURE__*/ m(() => ({
		id: 'Tulis namanya atau alasannya: pembaca melihatnya.',
		en: 'Write its name or reason: readers see it.'
	})),
	'reason.long': /*#__PURE__*/ m(() => ({ id: 'Paling banyak 100 huruf.', en: 'At most 100 letters.' })),
	'place.unknown': /*#__PURE__*/ m(() => ({
		id: 'Pilih tempat dari daftar.',
		en: 'Choose a place of the list.'
	})),
	'time.wrong': /*#__PURE__*/ m(() => ({
		id: 'Jam tidak terbaca. Tulis seperti 09.00.',
		en: 'The time cannot be read. Write it like 09.00.'
	})),
	'hours.incomplete': /*#__PURE__*/ m(() => ({
		id: 'Isi jam buka dan jam tutup, atau kosongkan keduanya.',
		en: 'Give both times, or leave both empty.'
	})),
	'hours.backwards': /*#__PURE__*/ m(() => ({
		id: 'Jam tutup harus sesudah jam buka.',
		en: 'It must close after it opens.'
	})),
	'season.no-name': /*#__PURE__*/ m(() => ({
		id: 'Beri nama masanya, contoh Ramadan 1448 H.',
		en: 'Name the season, for example Ramadan.'
	})),
	'season.backwards': /*#__PURE__*/ m(() => ({
		id: 'Isi tanggal mulai dan sampai, yang kedua tidak mendahului yang pertama.',
		en: 'Give both dates, the second not before the first.'
	})),
	'season.overlaps': /*#__PURE__*/ m(() => ({
		id: 'Tanggal ini sudah masuk masa lain gedung ini.',
		en: 'These days belong to another season of this place.'
	})),
	'closing.unknown': /*#__PURE__*/ m(() => ({
		id: 'Penutupan ini tidak ada.',
		en: 'There is no such closing.'
	})),
	'closing.undone-already': /*#__PURE__*/ m(() => ({
		id: 'Penutupan ini sudah dibatalkan.',
		en: 'This closing has been taken back already.'
	})),
	'closing.begun': /*#__PURE__*/ m(() => ({
		id: 'Tidak bisa dibatalkan lagi: hari pertamanya sudah lewat.',
		en: 'It cannot be taken back any more: its first day has passed.'
	}))
};
