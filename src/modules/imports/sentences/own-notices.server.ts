import type { Said } from '#platform/i18n/index.ts';
import type { OwnFacts } from '../rules/notice.ts';
import { violationNotices } from './violation-words.server.ts';
import { policyNotices } from './policy-notices.server.ts';
import type { Sentences } from './sentence.ts';

/** Columns as staff call them; a column without a word here is shown by its name. */
const columnWords: Readonly<Record<string, Said>> = {
	title: { id: 'judul', en: 'title' },
	subtitle: { id: 'anak judul', en: 'subtitle' },
	sortTitle: { id: 'urutan judul', en: 'sorting' },
	responsibility: { id: 'penanggung jawab', en: 'responsibility' },
	contributors: { id: 'pengarang', en: 'contributors' },
	publisher: { id: 'penerbit', en: 'publisher' },
	place: { id: 'kota terbit', en: 'place' },
	year: { id: 'tahun', en: 'year' },
	yearText: { id: 'tahun terbit', en: 'date' },
	edition: { id: 'edisi', en: 'edition' },
	language: { id: 'bahasa', en: 'language' },
	classNumber: { id: 'kelas', en: 'class' },
	callNumber: { id: 'nomor panggil', en: 'call number' },
	subjects: { id: 'subjek', en: 'subjects' },
	notes: { id: 'catatan', en: 'notes' },
	note: { id: 'catatan', en: 'note' },
	summary: { id: 'ringkasan', en: 'summary' },
	materialType: { id: 'bentuk', en: 'form' },
	isVisible: { id: 'tampil di katalog', en: 'shown in the catalogue' },
	titleId: { id: 'judul', en: 'title' },
	branchId: { id: 'gedung', en: 'branch' },
	roomId: { id: 'ruang', en: 'room' },
	categoryId: { id: 'jenis', en: 'category' },
	accessionNumber: { id: 'nomor induk', en: 'accession number' },
	access: { id: 'kegunaan', en: 'use' },
	source: { id: 'sumber', en: 'source' },
	price: { id: 'harga', en: 'price' },
	acquiredOn: { id: 'tanggal pengadaan', en: 'date of acquisition' },
	name: { id: 'nama', en: 'name' },
	status: { id: 'status', en: 'status' },
	birthDate: { id: 'tanggal lahir', en: 'date of birth' },
	phone: { id: 'telepon', en: 'phone' },
	address: { id: 'alamat', en: 'address' },
	district: { id: 'kecamatan', en: 'district' },
	expiresOn: { id: 'masa berlaku', en: 'end of membership' },
	marc: { id: 'rekaman MARC', en: 'MARC record' }
};

function columnList(columns: string): Said {
	const words = columns.split(', ').map((column) => columnWords[column] ?? { id: column, en: column });
	const list = (locale: keyof Said) => [...new Set(words.map((word) => word[locale]))].join(', ');
	return { id: list('id'), en: list('en') };
}

/** What the import itself finds. */
export const ownNotices = {
	...policyNotices,
	...violationNotices,
	'no-branch-here': () => ({
		id: 'Belum ada satu pun gedung, di berkas maupun di sini; tidak diimpor.',
		en: 'There is no branch, neither in the file nor here; not imported.'
	}),
	'copy-of-refused-title': ({ titleId }) => ({
		id: `Judul ${titleId} dari eksemplar ini tidak diimpor; eksemplar pun tidak.`,
		en: `Title ${titleId} of this copy is not imported, so the copy is not either.`
	}),
	'loan-copy-out-here': () => ({
		id: 'Eksemplar ini sedang dipinjam di sini; pinjaman dari berkas tidak diimpor. Periksa siapa yang memegangnya.',
		en: 'This copy is on loan here; the loan of the file is not imported. Find out who has it.'
	}),
	'loan-of-refused-row': () => ({
		id: 'Anggota atau eksemplar dari pinjaman ini tidak diimpor; pinjaman pun tidak.',
		en: 'The member or the copy of this loan is not imported, so the loan is not either.'
	}),
	'visit-without-place': () => ({
		id: 'Belum ada gedung tempat kunjungan ini; tidak diimpor.',
		en: 'There is no branch for this visit; not imported.'
	}),
	'visit-room-unknown': ({ roomId }) => ({
		id: `Ruang ${roomId || '(kosong)'} tidak dikenal; dicatat di gedung pertama tanpa ruang.`,
		en: `Room ${roomId || '(empty)'} is not known; noted at the first branch without a room.`
	}),
	'renewal-of-refused-loan': ({ loanId }) => ({
		id: `Pinjaman ${loanId} tidak diimpor; perpanjangannya pun tidak.`,
		en: `Loan ${loanId} is not imported, so its renewal is not either.`
	}),
	'record-not-a-title': ({ kind }) => ({
		id: `Ini bukan rekaman judul (${kind}); tidak diimpor.`,
		en: `This is no record of a title (${kind}); not imported.`
	}),
	'record-twice': ({ first }) => ({
		id: `Nomor kontrol ini sudah ada pada rekaman ${first}; rekaman ini tidak diimpor.`,
		en: `This control number was on record ${first} already; this record is not imported.`
	}),
	'control-number-ambiguous': ({ number, titles }) => ({
		id: `Nomor kontrol ${number} ada pada ${titles} judul di sini; rekaman tidak diimpor.`,
		en: `Control number ${number} belongs to ${titles} titles here; the record is not imported.`
	}),
	'control-number-too-long': ({ length }) => ({
		id: `Nomor kontrol sepanjang ${length} huruf tidak mungkin benar; rekaman tidak diimpor.`,
		en: `A control number of ${length} characters cannot be right; the record is not imported.`
	}),
	'row-updated': ({ columns }) => {
		const list = columnList(columns);
		return columns === ''
			? { id: 'Berubah di sumber; isinya di sini tetap sama.', en: 'Changed in the source; same here.' }
			: { id: `Diperbarui dari sumber: ${list.id}.`, en: `Follows the source: ${list.en}.` };
	},
	'loan-updated': ({ due, returned }) => ({
		id: returned
			? 'Sudah kembali menurut sumber; pinjaman di sini ditutup.'
			: `Jatuh tempo mengikuti sumber: ${due}.`,
		en: returned
			? 'Returned in the source; the loan here is closed.'
			: `The due date follows the source: ${due}.`
	}),
	'row-changed-here': () => ({
		id: 'Berubah di sumber dan juga di sini; yang di sini dipertahankan.',
		en: 'Changed in the source and here as well; ours is kept.'
	}),
	'loan-open-again-in-source': () => ({
		id: 'Terbuka lagi di sumber, padahal di sini sudah kembali; yang di sini dipertahankan.',
		en: 'Open again in the source, but returned here; ours is kept.'
	}),
	'copy-barcode-taken': ({ barcode }) => ({
		id: `Barcode ${barcode} sudah dipakai eksemplar lain di sini; diberi nomor sementara berawalan TANPA-.`,
		en: `Barcode ${barcode} is used by another copy here; it got a provisional number beginning with TANPA-.`
	}),
	'copy-barcode-too-long': ({ length }) => ({
		id: `Barcode sepanjang ${length} huruf tidak dapat dipindai; diberi nomor sementara berawalan TANPA-.`,
		en: `A barcode of ${length} characters cannot be scanned; it got a provisional number beginning with TANPA-.`
	}),
	'copy-price-too-large': () => ({
		id: 'Harga lebih dari satu triliun; dikosongkan.',
		en: 'The price is above a trillion; left empty.'
	}),
	'copy-on-refused-loan-here': () => ({
		id: 'Berstatus dipinjam, tetapi pinjamannya tidak diimpor; dicatat "tidak diketahui".',
		en: 'Marked as lent, but its loan is not imported; recorded as "unknown".'
	}),
	'room-without-branch': ({ branch }) => ({
		id: `Gedung ruang ini tidak diketahui; dicatat di ${branch}.`,
		en: `The branch of this room is not known; it is recorded in ${branch}.`
	}),
	'member-card-taken': () => ({
		id: 'Nomor kartu sudah dipakai anggota lain di sini; diberi nomor sementara berawalan TANPA-.',
		en: 'The card number is used by another member here; got a provisional one beginning with TANPA-.'
	}),
	'member-card-too-long': ({ length }) => ({
		id: `Nomor kartu sepanjang ${length} huruf tidak dapat dipindai; diberi nomor sementara berawalan TANPA-.`,
		en: `A card number of ${length} characters cannot be scanned; got a provisional one beginning with TANPA-.`
	}),
	'member-number-changed': () => ({
		id: 'Nomor anggota di sumber berubah; nomor kartu di sini tetap.',
		en: 'The member number changed in the source; the card number here stays.'
	}),
	'record-without-title': () => ({
		id: 'Rekaman tanpa judul (ruas 245 $a); diberi judul sementara.',
		en: 'A record without a title (field 245 $a); it got a provisional one.'
	}),
	'other-library-before': ({ earlier, now }) => ({
		id: `Impor sebelumnya berasal dari "${earlier}", berkas ini dari "${now}". Bila ini perpustakaan lain, jangan diimpor: nomornya dapat menimpa data yang ada.`,
		en: `The import before came from "${earlier}", this file from "${now}". If it is another library, do not import it: its ids may overwrite rows that are here.`
	}),
	'place-known-by-code': ({ code }) => ({
		id: `Sudah ada di sini dengan kode ${code}; itu yang dipakai.`,
		en: `Already here with code ${code}; that one is used.`
	}),
	'title-known-by-control-number': ({ number }) => ({
		id: `Sudah ada di sini dengan nomor kontrol ${number}; judul itu yang dipakai.`,
		en: `Already here with control number ${number}; that title is used.`
	}),
	'record-without-control-number': () => ({
		id: 'Rekaman tanpa nomor kontrol (001); dikenali dari isinya.',
		en: 'A record without a control number (001); it is known by its content.'
	}),
	'identity-numbers-not-kept': ({ count }) => ({
		id: `${count} nomor identitas yang bukan NIK tidak disimpan.`,
		en: `${count} identity numbers that are no NIK are not kept.`
	}),
	'cards-with-national-id': ({ count }) => ({
		id: `${count} nomor anggota adalah NIK. Beri kartu bernomor lain, karena nomor kartu dilihat banyak orang.`,
		en: `${count} member numbers are NIKs. Give these members other cards: many people see a card number.`
	}),
	'gone-from-source': ({ count }) => ({
		id: `${count} baris dari impor sebelumnya tidak ada lagi di sumber; tetap disimpan di sini.`,
		en: `${count} rows of an earlier import are no longer in the source; they stay here.`
	})
} satisfies Sentences<OwnFacts>;
