import { m } from '#platform/i18n/index.ts';

export const cardHeading = /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' }));
export const cardHint = /*#__PURE__*/ m(() => ({
	id: 'Tunjukkan layar ini di meja layanan. Naikkan kecerahan layar bila sulit terbaca.',
	en: 'Show this screen at the desk. Turn up the brightness if it is hard to read.'
}));
export const validUntil = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Berlaku sampai ${p.day}`,
	en: `Valid until ${p.day}`
}));
export const expiredOn = /*#__PURE__*/ m((p: { day: string }) => ({
	id: `Berakhir ${p.day}. Perpanjang di meja layanan.`,
	en: `Expired ${p.day}. Renew at the desk.`
}));
export const barcodeOf = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Kode batang nomor kartu ${p.card}`,
	en: `Barcode of card number ${p.card}`
}));
export const qrOf = /*#__PURE__*/ m((p: { card: string }) => ({
	id: `Kode QR nomor kartu ${p.card}`,
	en: `QR code of card number ${p.card}`
}));
export const noMemberCard = /*#__PURE__*/ m(() => ({
	id: 'Akun ini tidak punya kartu anggota.',
	en: 'This account has no member card.'
}));

/** Words of the staff pages about members. */
export const membersHeading = /*#__PURE__*/ m(() => ({ id: 'Daftar anggota', en: 'Members' }));
export const findMember = /*#__PURE__*/ m(() => ({
	id: 'Cari nama, nomor kartu, atau telepon',
	en: 'Search name, card number or phone'
}));
export const findButton = /*#__PURE__*/ m(() => ({ id: 'Cari', en: 'Search' }));
export const memberCount = /*#__PURE__*/ m((p: { n: string }) => ({
	id: `${p.n} anggota`,
	en: `${p.n} members`
}));
export const noMembers = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada anggota yang cocok. Periksa ejaannya atau kurangi saringan.',
	en: 'No members match. Check the spelling or remove filters.'
}));
export const columns = {
	name: /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' })),
	card: /*#__PURE__*/ m(() => ({ id: 'Kartu', en: 'Card' })),
	category: /*#__PURE__*/ m(() => ({ id: 'Jenis', en: 'Category' })),
	status: /*#__PURE__*/ m(() => ({ id: 'Status', en: 'Status' })),
	expires: /*#__PURE__*/ m(() => ({ id: 'Berlaku sampai', en: 'Valid until' })),
	district: /*#__PURE__*/ m(() => ({ id: 'Kecamatan', en: 'District' })),
	birth: /*#__PURE__*/ m(() => ({ id: 'Tanggal lahir', en: 'Date of birth' })),
	phone: /*#__PURE__*/ m(() => ({ id: 'Telepon', en: 'Phone' })),
	email: /*#__PURE__*/ m(() => ({ id: 'Surel (email)', en: 'E-mail' })),
	address: /*#__PURE__*/ m(() => ({ id: 'Alamat', en: 'Address' })),
	guardian: /*#__PURE__*/ m(() => ({ id: 'Nama wali', en: 'Guardian' })),
	guardianPhone: /*#__PURE__*/ m(() => ({ id: 'Telepon wali', en: 'Guardian’s phone' })),
	note: /*#__PURE__*/ m(() => ({ id: 'Catatan petugas', en: 'Staff note' })),
	registered: /*#__PURE__*/ m(() => ({ id: 'Terdaftar sejak', en: 'Registered' }))
};
export const statusWords = {
	pending: /*#__PURE__*/ m(() => ({ id: 'Menunggu persetujuan', en: 'Waiting for approval' })),
	active: /*#__PURE__*/ m(() => ({ id: 'Aktif', en: 'Active' })),
	inactive: /*#__PURE__*/ m(() => ({ id: 'Tidak aktif', en: 'Inactive' })),
	blocked: /*#__PURE__*/ m(() => ({ id: 'Ditahan', en: 'On hold' })),
	cleared: /*#__PURE__*/ m(() => ({ id: 'Bebas pustaka', en: 'Cleared' }))
};
export const expiredWord = /*#__PURE__*/ m(() => ({ id: 'Habis masa berlaku', en: 'Expired' }));
export const anyStatus = /*#__PURE__*/ m(() => ({ id: 'Semua status', en: 'Any status' }));
export const anyCategory = /*#__PURE__*/ m(() => ({ id: 'Semua jenis', en: 'Any category' }));
export const noCategory = /*#__PURE__*/ m(() => ({ id: 'Belum ditentukan', en: 'Not set' }));
export const editData = /*#__PURE__*/ m(() => ({ id: 'Data anggota', en: 'Member’s data' }));
export const saveData = /*#__PURE__*/ m(() => ({ id: 'Simpan perubahan', en: 'Save changes' }));
export const dataSaved = /*#__PURE__*/ m(() => ({
	id: 'Data anggota tersimpan.',
	en: 'The member’s data is saved.'
}));
export const dateHint = /*#__PURE__*/ m(() => ({
	id: 'Tulis tahun-bulan-tanggal, contoh 2009-08-17',
	en: 'Write year-month-day, for example 2009-08-17'
}));
export const openLoans = /*#__PURE__*/ m(() => ({ id: 'Pinjaman', en: 'Loans' }));
export const noOpenLoans = /*#__PURE__*/ m(() => ({ id: 'Tidak ada pinjaman.', en: 'No loans.' }));
export const waitingFor = /*#__PURE__*/ m(() => ({ id: 'Pesanan', en: 'Holds' }));
export const identityKept = /*#__PURE__*/ m(() => ({
	id: 'NIK tersimpan, disembunyikan',
	en: 'NIK stored, hidden'
}));
export const identityWord = /*#__PURE__*/ m(() => ({ id: 'NIK', en: 'NIK' }));
export const refusalWords = {
	'member.no-name': /*#__PURE__*/ m(() => ({ id: 'Tulis nama anggota.', en: 'Write the member’s name.' })),
	'member.unknown': /*#__PURE__*/ m(() => ({
		id: 'Anggota ini tidak ada lagi.',
		en: 'This member no longer exists.'
	})),
	'member.changed-meanwhile': /*#__PURE__*/ m(() => ({
		id: 'Data ini baru saja diubah rekan Anda. Isian Anda tetap di bawah; muat ulang untuk melihat perubahannya.',
		en: 'A colleague has just changed this record. What you typed is kept below; reload to see the change.'
	})),
	'date.wrong': /*#__PURE__*/ m(() => ({
		id: 'Tanggal tidak terbaca. Tulis tahun-bulan-tanggal, contoh 2009-08-17.',
		en: 'The date cannot be read. Write year-month-day, for example 2009-08-17.'
	})),
	'email.wrong': /*#__PURE__*/ m(() => ({
		id: 'Alamat surel tidak lengkap. Contoh: nama@contoh.id.',
		en: 'The e-mail address is incomplete. Example: name@example.org.'
	}))
};
