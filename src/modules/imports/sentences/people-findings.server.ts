import type { FindingFacts } from '#formats/inlislite/index.ts';
import type { Said } from '#platform/i18n/index.ts';
import type { Sentences } from './sentence.ts';

type PeopleCode = Extract<
	keyof FindingFacts,
	`${'member' | 'loan' | 'renewal' | 'renewals' | 'number' | 'visit' | 'visits' | 'table' | 'insert'}-${string}`
>;

/** Why a table of the dump stays behind. */
const whyNotRead: Record<FindingFacts['table-not-read']['why'], Said> = {
	later: { id: 'belum diimpor di versi ini', en: 'not imported by this version yet' },
	never: { id: 'memang tidak diimpor', en: 'not imported on purpose' },
	secret: { id: 'berisi rahasia dan tidak dibaca', en: 'holds secrets and is not read' },
	unknown: { id: 'tidak dikenal', en: 'not known' }
};

/** What the INLISLite reader finds about members, loans and the dump as a whole. */
export const peopleFindings = {
	'member-without-name': () => ({
		id: 'Anggota tanpa nama; tidak diimpor.',
		en: 'A member without a name; not imported.'
	}),
	'member-number-missing': () => ({
		id: 'Tanpa nomor anggota; diberi nomor kartu sementara berawalan TANPA-.',
		en: 'No member number; got a provisional card number beginning with TANPA-.'
	}),
	'member-number-twice': ({ first }) => ({
		id: `Nomor anggota sudah dipakai anggota ${first}; diberi nomor kartu sementara berawalan TANPA-.`,
		en: `The member number is already used by member ${first}; got a provisional card number beginning with TANPA-.`
	}),
	'member-category-unknown': ({ categoryId }) => ({
		id: `Jenis anggota ${categoryId || '(kosong)'} tidak dikenal; dikosongkan.`,
		en: `Member category ${categoryId || '(empty)'} is not known; left empty.`
	}),
	'member-status-unknown': ({ statusId }) => ({
		id: `Status anggota ${statusId || '(kosong)'} tidak dikenal; dicatat tidak aktif.`,
		en: `Member status ${statusId || '(empty)'} is not known; recorded as inactive.`
	}),
	'member-national-id-wrong': ({ length }) => ({
		id: `NIK tidak 16 angka (${length} huruf); tidak disimpan.`,
		en: `The NIK does not have 16 digits (${length} characters); it is not kept.`
	}),
	'member-birth-date-impossible': ({ text }) => ({
		id: `Tanggal lahir "${text}" tidak mungkin; dikosongkan.`,
		en: `The date of birth "${text}" is impossible; left empty.`
	}),
	'member-without-end-date': () => ({
		id: 'Tanpa tanggal akhir keanggotaan.',
		en: 'No end of membership.'
	}),
	'member-perhaps-same-person': ({ first }) => ({
		id: `Mungkin orang yang sama dengan anggota ${first}; keduanya disimpan.`,
		en: `Perhaps the same person as member ${first}; both are kept.`
	}),
	'visit-without-date': ({ text }) => ({
		id: `Tanggal kunjungan "${text}" tidak mungkin; baris tidak diimpor.`,
		en: `The date of the visit "${text}" is impossible; the row is not imported.`
	}),
	'visit-tapped-twice': ({ first }) => ({
		id: `Sama persis dengan baris ${first}: kartu terbaca dua kali; tidak dihitung lagi.`,
		en: `The same as row ${first}: the card was read twice; not counted again.`
	}),
	'visit-group-without-size': () => ({
		id: 'Rombongan tanpa jumlah orang; tidak diimpor.',
		en: 'A group without a number of people; not imported.'
	}),
	'visit-member-unknown': () => ({
		id: 'Nomor anggota di buku tamu ini bukan nomor anggota mana pun; tetap dihitung sebagai kunjungan anggota.',
		en: 'The member number of this visit is no member’s; it still counts as a member’s visit.'
	}),
	'visit-of-refused-member': () => ({
		id: 'Anggota dari kunjungan ini tidak diimpor; tetap dihitung sebagai kunjungan anggota.',
		en: 'The member of this visit is not imported; it still counts as a member’s visit.'
	}),
	'visit-group-parts-differ': ({ people, parts }) => ({
		id: `Rombongan ${people} orang, tetapi laki-laki dan perempuan ${parts}; jumlah orang yang dipakai.`,
		en: `A group of ${people}, but ${parts} men and women; the number of people counts.`
	}),
	'visits-with-empty-number': ({ count }) => ({
		id: `${count} baris buku tamu bernomor anggota kosong: dihitung sebagai bukan anggota (INLISLite menghitungnya anggota).`,
		en: `${count} visits have an empty member number: counted as no members (INLISLite counts them as members).`
	}),
	'visits-counted-by': ({ loans, everyTap }) => ({
		id: `Setelan INLISLite: peminjaman ${loans ? 'ikut' : 'tidak ikut'} menulis buku tamu; anggota dihitung ${everyTap ? 'setiap kali datang' : 'sekali sehari'}.`,
		en: `INLISLite’s settings: a loan ${loans ? 'also writes' : 'does not write'} a visit; a member counts ${everyTap ? 'each time' : 'once a day'}.`
	}),
	'loan-without-member': ({ memberId }) => ({
		id: `Anggota ${memberId || '(kosong)'} dari pinjaman ini tidak ada; pinjaman tidak diimpor.`,
		en: `Member ${memberId || '(empty)'} of this loan is not there; the loan is not imported.`
	}),
	'loan-without-copy': ({ copyId }) => ({
		id: `Eksemplar ${copyId || '(kosong)'} dari pinjaman ini tidak ada; pinjaman tidak diimpor.`,
		en: `Copy ${copyId || '(empty)'} of this loan is not there; the loan is not imported.`
	}),
	'loan-copy-lent-twice': ({ copyId, openLoan }) => ({
		id: `Eksemplar ${copyId} masih tercatat dipinjam dua kali; pinjaman ${openLoan} yang lebih baru tetap terbuka, yang ini ditutup. Tanyakan kepada peminjamnya.`,
		en: `Copy ${copyId} is out twice; the newer loan ${openLoan} stays open and this one is closed. Ask its borrower.`
	}),
	'loan-open-but-returned': ({ returned }) => ({
		id: `Berstatus "Loan" tetapi ada waktu kembali (${returned}); dicatat sudah kembali.`,
		en: `Marked as a loan but has a time of return (${returned}); recorded as returned.`
	}),
	'loan-returned-without-date': () => ({
		id: 'Sudah kembali tanpa waktu kembali; dipakai waktu perubahan terakhir, atau tanggal jatuh temponya.',
		en: 'Returned without a time; the time of the last change was used, or the due date.'
	}),
	'loan-without-due-date': () => ({
		id: 'Tanpa tanggal jatuh tempo; dihitung 7 hari sejak dipinjam, atau dari perpanjangan terakhirnya.',
		en: 'No due date; 7 days from the loan were taken, or the last renewal.'
	}),
	'loan-without-loan-date': () => ({
		id: 'Tanpa waktu pinjam; dipakai waktu pencatatannya, atau seminggu sebelum jatuh tempo.',
		en: 'No time of lending; the time of its record was used, or a week before it was due.'
	}),
	'loan-header-missing': ({ loanId }) => ({
		id: `Kepala transaksi ${loanId} tidak ada; pinjaman tetap diimpor.`,
		en: `The transaction ${loanId} is missing; the loan is imported all the same.`
	}),
	'loan-member-differs-from-header': ({ itemMemberId, headerMemberId }) => ({
		id: `Pinjaman menyebut anggota ${itemMemberId}, transaksinya ${headerMemberId}; yang pertama dipakai.`,
		en: `The loan names member ${itemMemberId}, its transaction ${headerMemberId}; the first was used.`
	}),
	'loan-headers-without-items': ({ headers, copies }) => ({
		id: `${headers} transaksi tanpa rincian (${copies} eksemplar menurut catatannya) hanya dihitung.`,
		en: `${headers} transactions without items (${copies} copies by their own count) are counted only.`
	}),
	'renewal-without-loan': ({ loanId }) => ({
		id: `Pinjaman ${loanId} dari perpanjangan ini tidak ada; tidak diimpor.`,
		en: `Loan ${loanId} of this renewal is not there; it is not imported.`
	}),
	'renewal-without-due-date': ({ loanId, text }) => ({
		id: `Jatuh tempo baru "${text}" untuk pinjaman ${loanId} tidak terbaca; perpanjangan tidak diimpor.`,
		en: `The new due date "${text}" of loan ${loanId} cannot be read; the renewal is not imported.`
	}),
	'renewals-inactive': ({ count }) => ({
		id: `${count} perpanjangan yang dibatalkan dilewati.`,
		en: `${count} withdrawn renewals were left out.`
	}),
	'number-trimmed': ({ column }) => ({
		id: `Spasi di sekitar nomor (${column}) dibuang.`,
		en: `Spaces around the number (${column}) were removed.`
	}),
	'table-not-read': ({ rows, why }) => ({
		id: `Tabel dengan ${rows} baris: ${whyNotRead[why].id}.`,
		en: `A table of ${rows} rows: ${whyNotRead[why].en}.`
	}),
	'insert-passed-over': ({ line }) => ({
		id: `Baris ${line} berkas bukan data dan dilewati.`,
		en: `Line ${line} of the file is no data and was passed over.`
	})
} satisfies Sentences<Pick<FindingFacts, PeopleCode>>;
