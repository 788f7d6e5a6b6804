import type { FileKind } from '#formats/file-kind/file-kind.ts';
import { formatNumber, type Locale, type Said } from '#platform/i18n/index.ts';
import type { UndoRefusalCode } from '../rules/undo.ts';
import type { SourceRefusalCode } from '../sources/read-source.ts';

type Facts = Readonly<Record<string, unknown>>;
type Sentence = (facts: Facts) => Said;

/** What a file is instead: "Ini berkas PDF". */
const fileWords: Record<FileKind, Said> = {
	empty: { id: 'kosong', en: 'empty' },
	sql: { id: 'dump SQL', en: 'an SQL dump' },
	iso2709: { id: 'MARC (ISO 2709)', en: 'MARC (ISO 2709)' },
	marcxml: { id: 'MARCXML', en: 'MARCXML' },
	xml: { id: 'XML tanpa rekaman MARC', en: 'XML without MARC records' },
	html: { id: 'halaman web', en: 'a web page' },
	json: { id: 'JSON', en: 'JSON' },
	csv: { id: 'tabel teks (CSV)', en: 'a text table (CSV)' },
	text: { id: 'teks biasa', en: 'plain text' },
	utf16: { id: 'teks UTF-16', en: 'UTF-16 text' },
	pdf: { id: 'PDF', en: 'PDF' },
	spreadsheet: { id: 'lembar kerja (Excel)', en: 'a spreadsheet (Excel)' },
	document: { id: 'dokumen Word', en: 'a Word document' },
	zip: { id: 'arsip ZIP', en: 'a ZIP archive' },
	'office-old': { id: 'Word atau Excel lama', en: 'an old Word or Excel file' },
	rar: { id: 'arsip RAR', en: 'a RAR archive' },
	'7z': { id: 'arsip 7z', en: 'a 7z archive' },
	bzip2: { id: 'arsip bzip2', en: 'a bzip2 archive' },
	xz: { id: 'arsip xz', en: 'an xz archive' },
	zstd: { id: 'arsip zstd', en: 'a zstd archive' },
	sqlite: { id: 'SQLite', en: 'an SQLite database' },
	image: { id: 'gambar', en: 'a picture' },
	unknown: { id: 'yang tidak kami kenal', en: 'of a kind we do not know' }
};

const wantedWords: Record<string, Said> = {
	inlislite: { id: 'dump SQL INLISLite', en: 'an SQL dump of INLISLite' },
	marc: { id: 'berkas MARC (.mrc) atau MARCXML', en: 'a MARC (.mrc) or MARCXML file' },
	any: {
		id: 'dump SQL INLISLite, berkas MARC (.mrc), atau MARCXML',
		en: 'an SQL dump of INLISLite, a MARC (.mrc) or a MARCXML file'
	}
};

/** Archives have to be unpacked first; gzip alone is read as it is. */
const packed: readonly FileKind[] = ['zip', 'rar', '7z', 'bzip2', 'xz', 'zstd'];

const isFileKind = (word: unknown): word is FileKind => typeof word === 'string' && word in fileWords;

const wordOfFile = (found: unknown): Said => fileWords[isFileKind(found) ? found : 'unknown'];

/** " di baris 12 (bita 3.456)", as far as it is known. */
function where({ line, byte }: Facts): Said {
	if (typeof line !== 'number') return { id: '', en: '' };
	const bytes = (locale: Locale) => (typeof byte === 'number' ? formatNumber(byte, locale) : '');
	return {
		id: ` di baris ${formatNumber(line, 'id')}${bytes('id') && ` (bita ${bytes('id')})`}`,
		en: ` at line ${formatNumber(line, 'en')}${bytes('en') && ` (byte ${bytes('en')})`}`
	};
}

/** Why nothing of the files is imported. */
const sourceRefusals: Record<SourceRefusalCode, Sentence> = {
	'no-file': () => ({ id: 'Belum ada berkas yang dipilih.', en: 'No file was chosen.' }),
	'file-empty': ({ file }) => ({ id: `Berkas ${file} kosong.`, en: `The file ${file} is empty.` }),
	'file-kind-wrong': ({ file, found, wanted }) => {
		const word = wordOfFile(found);
		const need = wantedWords[String(wanted)] ?? wantedWords.any ?? word;
		const isPacked = isFileKind(found) && packed.includes(found);
		return {
			id: `Ini berkas ${word.id}: ${file}. ${isPacked ? 'Buka dulu arsipnya; yang dibutuhkan' : 'Yang dibutuhkan'}: ${need.id}.`,
			en: `This file is ${word.en}: ${file}. ${isPacked ? 'Unpack it first; needed' : 'Needed'}: ${need.en}.`
		};
	},
	'file-packing-broken': ({ file }) => ({
		id: `Berkas gzip ${file} rusak atau terpotong. Salin ulang berkasnya.`,
		en: `The gzip file ${file} is damaged or cut off. Copy it again.`
	}),
	'files-of-two-kinds': () => ({
		id: 'Berkas-berkas ini berlainan jenis. Impor satu jenis demi satu jenis.',
		en: 'These files are of different kinds. Import one kind at a time.'
	}),
	'one-dump-at-a-time': () => ({
		id: 'Satu impor hanya untuk satu dump INLISLite.',
		en: 'One import takes one dump of INLISLite.'
	}),
	'dump-empty': ({ file }) => ({ id: `Berkas ${file} kosong.`, en: `The file ${file} is empty.` }),
	'dump-not-sql': (facts) => ({
		id: `Berkas ${facts.file} bukan dump SQL: tidak terbaca${where(facts).id}.`,
		en: `The file ${facts.file} is no SQL dump: it cannot be read${where(facts).en}.`
	}),
	'dump-utf16': ({ file }) => ({
		id: `Berkas ${file} ditulis sebagai UTF-16, dan huruf-hurufnya sudah berubah. Buat dump ulang dengan mysqldump --result-file, bukan dengan tanda ">" di PowerShell.`,
		en: `The file ${file} was written as UTF-16, and letters have changed. Dump again with mysqldump --result-file instead of PowerShell's ">".`
	}),
	'dump-charset-unknown': ({ file, found }) => ({
		id: `Berkas ${file} memakai himpunan huruf ${found}, yang belum dapat dibaca. Buat dump ulang dengan --default-character-set=utf8mb4.`,
		en: `The file ${file} uses the character set ${found}, which cannot be read. Dump again with --default-character-set=utf8mb4.`
	}),
	'dump-gzip-broken': ({ file }) => ({
		id: `Berkas gzip ${file} rusak. Salin ulang berkasnya.`,
		en: `The gzip file ${file} is damaged. Copy it again.`
	}),
	'dump-truncated': (facts) => ({
		id: `Dump ${facts.file} terpotong${where(facts).id}; akhirnya hilang. Tidak ada yang diimpor. Salin atau buat ulang dump-nya.`,
		en: `The dump ${facts.file} is cut off${where(facts).en}; its end is missing. Nothing was imported. Copy it or dump again.`
	}),
	'dump-syntax': (facts) => ({
		id: `Dump ${facts.file} rusak${where(facts).id}${inTable(facts).id}. Tidak ada yang diimpor.`,
		en: `The dump ${facts.file} is broken${where(facts).en}${inTable(facts).en}. Nothing was imported.`
	}),
	'dump-columns-unknown': (facts) => ({
		id: `Dump ${facts.file} tidak menyebut kolom tabel ${facts.table}${where(facts).id}. Buat dump lengkap dengan CREATE TABLE.`,
		en: `The dump ${facts.file} does not name the columns of table ${facts.table}${where(facts).en}. Dump it with CREATE TABLE.`
	}),
	'dump-row-width': (facts) => ({
		id: `Baris tabel ${facts.table} di ${facts.file}${where(facts).id} berisi ${facts.actual} nilai, seharusnya ${facts.expected}. Tidak ada yang diimpor.`,
		en: `A row of table ${facts.table} in ${facts.file}${where(facts).en} has ${facts.actual} values instead of ${facts.expected}. Nothing was imported.`
	}),
	'dump-table-twice': (facts) => ({
		id: `Tabel ${facts.table} muncul dua kali di ${facts.file}${where(facts).id}: berkas ini memuat lebih dari satu basis data.`,
		en: `Table ${facts.table} is in ${facts.file} twice${where(facts).en}: the file holds more than one database.`
	}),
	'dump-not-inlislite': ({ file, found }) => ({
		id: `Berkas ${file} bukan dump INLISLite v3${found ? `: tabel ${found} tidak ada` : ''}.`,
		en: `The file ${file} is no dump of INLISLite v3${found ? `: table ${found} is missing` : ''}.`
	}),
	'dump-inlislite-v2': ({ file }) => ({
		id: `Berkas ${file} berasal dari INLISLite versi 2. Perbarui dulu ke versi 3 lewat alat pembaruannya.`,
		en: `The file ${file} comes from INLISLite version 2. Bring it to version 3 with its own updater first.`
	})
};

const inTable = ({ table }: Facts): Said =>
	typeof table === 'string' ? { id: `, tabel ${table}`, en: `, table ${table}` } : { id: '', en: '' };

const rows = (count: unknown, locale: Locale) => formatNumber(Number(count), locale);

/** Why an import is not taken back. */
const undoRefusals: Record<UndoRefusalCode, Sentence> = {
	'run-unknown': ({ id }) => ({ id: `Tidak ada impor ${id}.`, en: `There is no import ${id}.` }),
	'run-undone': ({ id }) => ({
		id: `Impor ${id} sudah pernah dibatalkan.`,
		en: `Import ${id} was taken back before.`
	}),
	'later-import': ({ count }) => ({
		id: `Impor yang lebih baru memakai ${rows(count, 'id')} baris ini; batalkan yang lebih baru lebih dulu.`,
		en: `A later import uses ${rows(count, 'en')} of these rows; take that one back first.`
	}),
	'titles-edited': ({ count }) => ({
		id: `${rows(count, 'id')} judul sudah disunting sejak impor.`,
		en: `${rows(count, 'en')} titles were edited since.`
	}),
	'copies-edited': ({ count }) => ({
		id: `${rows(count, 'id')} eksemplar sudah disunting sejak impor.`,
		en: `${rows(count, 'en')} copies were edited since.`
	}),
	'members-edited': ({ count }) => ({
		id: `${rows(count, 'id')} anggota sudah disunting sejak impor.`,
		en: `${rows(count, 'en')} members were edited since.`
	}),
	'rules-edited': ({ count }) => ({
		id: `${count} aturan pinjam dari impor ini sudah diubah di sini.`,
		en: `${count} loan rules of this import were changed here.`
	}),
	'closed-days-edited': ({ count }) => ({
		id: `${count} hari libur dari impor ini sudah diubah di sini.`,
		en: `${count} holidays of this import were changed here.`
	}),
	'holds-went-on': ({ count }) => ({
		id: `${count} pesanan dari impor ini sudah diproses: disiapkan, diambil, atau berakhir.`,
		en: `${count} holds of this import went on: made ready, collected, or ended.`
	}),
	'sanctions-went-on': ({ count }) => ({
		id: `${count} denda, penundaan, atau kewajiban dari impor ini sudah diurus di sini.`,
		en: `${count} charges, suspensions or obligations of this import were dealt with here.`
	}),
	'visits-edited': ({ count }) => ({
		id: `${count} baris buku tamu sudah dibetulkan di sini.`,
		en: `${count} visits have been corrected here.`
	}),
	'loans-went-on': ({ count }) => ({
		id: `${rows(count, 'id')} pinjaman sudah kembali atau diperpanjang sejak impor.`,
		en: `${rows(count, 'en')} loans were returned or renewed since.`
	}),
	'copies-added': ({ count }) => ({
		id: `${rows(count, 'id')} eksemplar lain ditambahkan pada judul-judulnya.`,
		en: `${rows(count, 'en')} other copies were added to its titles.`
	}),
	'lent-since': ({ count }) => ({
		id: `${rows(count, 'id')} pinjaman lain menyangkut judul, eksemplar, atau anggotanya.`,
		en: `${rows(count, 'en')} other loans concern its titles, copies or members.`
	}),
	'held-since': ({ count }) => ({
		id: `${rows(count, 'id')} pesanan menyangkut judul, eksemplar, atau anggotanya.`,
		en: `${rows(count, 'en')} holds concern its titles, copies or members.`
	}),
	'suspended-since': ({ count }) => ({
		id: `${rows(count, 'id')} penundaan pinjaman menyangkut anggotanya.`,
		en: `${rows(count, 'en')} suspensions concern its members.`
	}),
	'accounts-made': ({ count }) => ({
		id: `${rows(count, 'id')} akun sudah dibuat untuk anggotanya.`,
		en: `${rows(count, 'en')} accounts were made for its members.`
	}),
	'used-elsewhere': ({ constraint }) => ({
		id: `Sebagian barisnya sudah dipakai di tempat lain (${constraint}).`,
		en: `Some of its rows are used elsewhere (${constraint}).`
	})
};

export const saySourceRefusal = (
	{ code, facts }: { code: SourceRefusalCode; facts: Facts },
	locale: Locale
): string => sourceRefusals[code](facts)[locale];

export const sayUndoRefusal = (
	{ code, facts }: { code: UndoRefusalCode; facts: Facts },
	locale: Locale
): string => undoRefusals[code](facts)[locale];
