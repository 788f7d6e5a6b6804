import { m } from '#platform/i18n/index.ts';

/** Words of the page where the library sets its letters. */
export const settingsHeading = /*#__PURE__*/ m(() => ({ id: 'Pengaturan surat', en: 'Settings of letters' }));
export const settingsSaved = /*#__PURE__*/ m(() => ({
	id: 'Tersimpan. Surat yang sudah terbit tidak berubah.',
	en: 'Saved. Letters that were issued do not change.'
}));
export const numbersHeading = /*#__PURE__*/ m(() => ({ id: 'Nomor surat', en: 'Numbers' }));
export const patternHint = /*#__PURE__*/ m((p: { example: string }) => ({
	id: `{nomor} dan {tahun} harus ada, {bulan} angka Romawi. Berikutnya seperti ${p.example}`,
	en: `{nomor} and {tahun} are needed, {bulan} is the month in Roman figures. The next looks like ${p.example}`
}));
export const digitsField = /*#__PURE__*/ m(() => ({
	id: 'Angka nomor paling sedikit',
	en: 'Least number of digits'
}));
export const digitsHint = /*#__PURE__*/ m(() => ({ id: '3 menjadi 001', en: '3 gives 001' }));
export const rulesHeading = /*#__PURE__*/ m(() => ({ id: 'Syarat', en: 'Rules' }));
export const howClearance = /*#__PURE__*/ m(() => ({
	id: 'Surat bebas pustaka yang diminta pembaca',
	en: 'Clearance letters that readers ask for'
}));
export const clearanceModes = {
	'at-once': /*#__PURE__*/ m(() => ({
		id: 'Langsung terbit bila semua syarat terpenuhi',
		en: 'Issued at once when all checks pass'
	})),
	'by-staff': /*#__PURE__*/ m(() => ({ id: 'Menunggu persetujuan petugas', en: 'Wait for staff' }))
};
export const endsField = /*#__PURE__*/ m(() => ({
	id: 'Surat bebas pustaka mengakhiri keanggotaan',
	en: 'A clearance letter ends the membership'
}));
export const overdueFromField = /*#__PURE__*/ m(() => ({
	id: 'Usulkan tagihan sesudah terlambat (hari)',
	en: 'Propose overdue letters after (days)'
}));
export const returnWithinField = /*#__PURE__*/ m(() => ({
	id: 'Tagihan meminta kembali dalam (hari)',
	en: 'Letters ask for the books within (days)'
}));
export const paperHeading = /*#__PURE__*/ m(() => ({ id: 'Kop dan tanda tangan', en: 'Head and signature' }));
export const headAboveField = /*#__PURE__*/ m(() => ({ id: 'Lembaga di atas', en: 'Body above' }));
export const headAddressField = /*#__PURE__*/ m(() => ({ id: 'Alamat', en: 'Address' }));
export const headContactField = /*#__PURE__*/ m(() => ({ id: 'Telepon dan surel', en: 'Phone and e-mail' }));
export const placeField = /*#__PURE__*/ m(() => ({ id: 'Tempat surat', en: 'Place' }));
export const fromLibrary = /*#__PURE__*/ m((p: { text: string }) => ({
	id: `Bila kosong: ${p.text}`,
	en: `When empty: ${p.text}`
}));
export const signerTitleField = /*#__PURE__*/ m(() => ({
	id: 'Jabatan penanda tangan',
	en: 'Signer’s office'
}));
export const signerNameField = /*#__PURE__*/ m(() => ({ id: 'Nama penanda tangan', en: 'Signer’s name' }));
export const signerIdField = /*#__PURE__*/ m(() => ({ id: 'NIP', en: 'NIP (staff number)' }));
export const copiesToField = /*#__PURE__*/ m(() => ({ id: 'Tembusan', en: 'Copies to' }));
export const copiesToHint = /*#__PURE__*/ m(() => ({
	id: 'Satu penerima satu baris',
	en: 'One recipient a line'
}));
export const saveButton = /*#__PURE__*/ m(() => ({ id: 'Simpan', en: 'Save' }));

/** Why settings were refused, by code. */
export const settingRefusals = {
	'pattern.no-number': /*#__PURE__*/ m(() => ({
		id: 'Pola perlu memuat {nomor}.',
		en: 'The pattern needs {nomor}.'
	})),
	'pattern.no-year': /*#__PURE__*/ m(() => ({
		id: 'Pola perlu memuat {tahun}, karena nomor mulai lagi tiap tahun.',
		en: 'The pattern needs {tahun}, because numbers begin anew each year.'
	})),
	'pattern.unknown-part': /*#__PURE__*/ m(() => ({
		id: 'Yang dikenal di dalam kurung hanya {nomor}, {tahun}, dan {bulan}.',
		en: 'Only {nomor}, {tahun} and {bulan} are known in braces.'
	})),
	'pattern.too-long': /*#__PURE__*/ m(() => ({
		id: 'Pola paling panjang 60 huruf.',
		en: 'A pattern has at most 60 signs.'
	})),
	'pattern.odd-sign': /*#__PURE__*/ m(() => ({
		id: 'Pola hanya memuat huruf, angka, titik, garis miring, tanda hubung, dan spasi.',
		en: 'A pattern holds only letters, figures, dots, slashes, hyphens and spaces.'
	})),
	'digits.wrong': /*#__PURE__*/ m(() => ({
		id: 'Tulis angka 1 sampai 6.',
		en: 'Write a figure from 1 to 6.'
	})),
	'days.wrong': /*#__PURE__*/ m(() => ({
		id: 'Tulis jumlah hari 1 sampai 365.',
		en: 'Write a number of days from 1 to 365.'
	})),
	'signer.missing': /*#__PURE__*/ m(() => ({
		id: 'Tulis jabatan yang menandatangani surat.',
		en: 'Write the office that signs the letters.'
	}))
};
export const fromPlaces = /*#__PURE__*/ m(() => ({
	id: 'Bila kosong: alamat gedung pertama',
	en: 'When empty: the address of the first building'
}));
export const fromContacts = /*#__PURE__*/ m(() => ({
	id: 'Bila kosong: telepon dan surel perpustakaan',
	en: 'When empty: phone and e-mail of the library'
}));
export const signerHint = /*#__PURE__*/ m(() => ({
	id: 'Bila kosong: titik-titik untuk ditulis tangan',
	en: 'When empty: a dotted line to write on'
}));
export const tooLong = /*#__PURE__*/ m(() => ({ id: 'Isian ini terlalu panjang.', en: 'This is too long.' }));
