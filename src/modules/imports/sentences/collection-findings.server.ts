import type { FindingFacts } from '#formats/inlislite/index.ts';
import type { Sentences } from './sentence.ts';

type CollectionCode = Extract<
	keyof FindingFacts,
	`${'field' | 'title' | 'isbn' | 'subfields' | 'text' | 'date' | 'copy' | 'fields' | 'empty'}-${string}`
>;

/** What the INLISLite reader finds about titles and copies. */
export const collectionFindings = {
	'field-without-title': ({ titleId }) => ({
		id: `Ruas MARC ini milik judul ${titleId}, yang tidak ada di berkas; ruas tidak diimpor.`,
		en: `This MARC field belongs to title ${titleId}, which is not in the file; the field is not imported.`
	}),
	'field-tag-wrong': ({ titleId, tag }) => ({
		id: `Tag "${tag}" pada judul ${titleId} bukan tag MARC; ruas tidak diimpor.`,
		en: `"${tag}" in title ${titleId} is no MARC tag; the field is not imported.`
	}),
	'copy-without-title': ({ titleId }) => ({
		id:
			titleId === ''
				? 'Eksemplar tanpa judul; tidak diimpor.'
				: `Judul ${titleId} dari eksemplar ini tidak ada di berkas; eksemplar tidak diimpor.`,
		en:
			titleId === ''
				? 'A copy without a title; it is not imported.'
				: `Title ${titleId} of this copy is not in the file; the copy is not imported.`
	}),
	'title-without-title-field': ({ used }) => ({
		id: `Rekaman tanpa ruas 245; judulnya diambil dari kolom judul: "${used}".`,
		en: `The record has no field 245; its title was taken from the title column: "${used}".`
	}),
	'title-without-fields': () => ({
		id: 'Judul tanpa satu pun ruas MARC; rekaman sederhana dibuat dari kolom tampilannya.',
		en: 'A title without any MARC field; a plain record was made from its display columns.'
	}),
	'title-material-unknown': ({ worksheetId }) => ({
		id: `Lembar kerja ${worksheetId || '(kosong)'} tidak dikenal; dicatat sebagai buku.`,
		en: `Worksheet ${worksheetId || '(empty)'} is not known; recorded as a book.`
	}),
	'title-shares-isbn': ({ isbn, titles }) => ({
		id: `ISBN ${isbn} juga dipakai judul ${titles}; mungkin judul yang sama.`,
		en: `ISBN ${isbn} is also used by title ${titles}; perhaps the same title.`
	}),
	'isbn-check-digit-wrong': ({ isbn }) => ({
		id: `Angka terakhir ISBN ${isbn} tidak cocok; ISBN disimpan apa adanya.`,
		en: `The check digit of ISBN ${isbn} is wrong; it is kept as it is.`
	}),
	'isbn-not-an-isbn': ({ text }) => ({
		id: `"${text}" bukan ISBN; disimpan sebagai teks.`,
		en: `"${text}" is no ISBN; it is kept as text.`
	}),
	'subfields-cut-by-dollar': ({ tag }) => ({
		id: `Ruas ${tag} terpotong oleh tanda dolar di dalam teksnya; dipulihkan dari isi utuhnya.`,
		en: `Field ${tag} was cut at a dollar sign in its text; it was mended from its whole value.`
	}),
	'subfields-of-another-field': ({ tag }) => ({
		id: `Subruas dari ruas ${tag} ternyata milik ruas lain; isi utuh ruas ini yang dipakai.`,
		en: `The subfields of field ${tag} belong to another field; its whole value was used.`
	}),
	'subfields-preferred': ({ tag }) => ({
		id: `Isi ruas ${tag} dan subruasnya berbeda; subruas yang dipakai.`,
		en: `The value of field ${tag} and its subfields differ; the subfields were used.`
	}),
	'fields-without-subfields': ({ count }) => ({
		id: `${count} ruas tidak punya baris subruas; subruasnya dibaca dari isi ruas.`,
		en: `${count} fields have no subfield rows; their subfields were read from the value.`
	}),
	'empty-subfields-dropped': ({ count }) => ({
		id: `${count} subruas kosong dilewati.`,
		en: `${count} empty subfields were left out.`
	}),
	'text-double-encoded': ({ column }) => ({
		id: `Huruf di ruas ${column} tersandi ganda (seperti "Ã©"); disimpan apa adanya, perlu diperbaiki.`,
		en: `Letters in field ${column} were encoded twice ("Ã©"); kept as they are, to be repaired.`
	}),
	'text-lost': ({ column }) => ({
		id: `Huruf di ruas ${column} sudah hilang menjadi tanda tanya; perlu diketik ulang.`,
		en: `Letters in field ${column} are lost and show as question marks; they must be typed again.`
	}),
	'date-unreadable': ({ column, text }) => ({
		id: `Tanggal "${text}" di kolom ${column} tidak terbaca; dikosongkan.`,
		en: `The date "${text}" in column ${column} cannot be read; it is left empty.`
	}),
	'copy-branch-differs-from-room': ({ branch, room }) => ({
		id: `Gedung ${branch} dan ruang ${room} bertentangan; ruang yang dipakai.`,
		en: `Branch ${branch} and room ${room} contradict each other; the room was used.`
	}),
	'copy-branch-unknown': () => ({
		id: 'Gedung eksemplar ini tidak diketahui; dicatat di gedung pertama.',
		en: 'The branch of this copy is not known; it is recorded in the first branch.'
	}),
	'copy-room-unknown': ({ roomId }) => ({
		id: `Ruang ${roomId || '(kosong)'} tidak dikenal; eksemplar dicatat tanpa ruang.`,
		en: `Room ${roomId || '(empty)'} is not known; the copy is recorded without a room.`
	}),
	'copy-status-unknown': ({ statusId }) => ({
		id: `Status ${statusId || '(kosong)'} tidak dikenal; dicatat "tidak diketahui".`,
		en: `Status ${statusId || '(empty)'} is not known; recorded as "unknown".`
	}),
	'copy-rule-unknown': ({ ruleId }) => ({
		id: `Aturan ${ruleId || '(kosong)'} tidak ada di daftar aturan; kegunaannya dibaca dari nomornya, kalau tidak: baca di tempat. Periksa.`,
		en: `Rule ${ruleId || '(empty)'} is not in the list of rules; its use was read from the id, else: on site only. Check it.`
	}),
	'copy-out-without-loan': () => ({
		id: 'Berstatus "Dipinjam" tanpa pinjaman terbuka; dicatat tersedia. Periksa di rak.',
		en: 'Marked as lent without an open loan; recorded as available. Check the shelf.'
	}),
	'copy-on-loan-by-loan': ({ status }) => ({
		id: `Ada pinjaman terbuka, walau statusnya "${status}"; dicatat dipinjam.`,
		en: `There is an open loan although its status is "${status}"; recorded as on loan.`
	}),
	'copy-on-refused-loan': () => ({
		id: 'Pinjaman terbukanya tidak dapat diimpor; status dicatat "tidak diketahui".',
		en: 'Its open loan cannot be imported; the status is recorded as "unknown".'
	}),
	'copy-barcode-missing': () => ({
		id: 'Tanpa barcode; diberi nomor sementara berawalan TANPA-.',
		en: 'No barcode; it got a provisional number beginning with TANPA-.'
	}),
	'copy-barcode-twice': ({ barcode, first }) => ({
		id: `Barcode ${barcode} sudah dipakai eksemplar ${first}; diberi nomor sementara berawalan TANPA-.`,
		en: `Barcode ${barcode} is already used by copy ${first}; it got a provisional number beginning with TANPA-.`
	}),
	'copy-inventory-number-missing': () => ({
		id: 'Tanpa nomor induk.',
		en: 'No accession number.'
	}),
	'copy-inventory-number-twice': ({ number, first }) => ({
		id: `Nomor induk ${number} juga dipakai eksemplar ${first}.`,
		en: `Accession number ${number} is also used by copy ${first}.`
	}),
	'copy-price-negative': ({ price }) => ({
		id: `Harga ${price} di bawah nol; dikosongkan.`,
		en: `The price ${price} is below zero; it is left empty.`
	})
} satisfies Sentences<Pick<FindingFacts, CollectionCode>>;
