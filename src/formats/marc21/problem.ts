/**
 * What can be wrong with a file or a record. `id` and `en` are the sentences; `{name}` stands for a fact.
 * Codes are stable: reports and other programs may keep them.
 */
export const marcProblems = {
	// Nothing could be read here.
	'not-marc': {
		id: 'Bukan rekaman MARC: {bytes} bita dilewati.',
		en: 'Not a MARC record: {bytes} bytes passed over.'
	},
	truncated: {
		id: 'Rekaman terpotong: tanda akhir rekaman tidak ada sesudah {bytes} bita.',
		en: 'The record is cut off: no end mark after {bytes} bytes.'
	},
	'directory-broken': {
		id: 'Daftar ruas (direktori) rekaman ini rusak: {entries} entri, {fields} ruas.',
		en: 'The directory of this record is broken: {entries} entries, {fields} fields.'
	},
	'xml-not-well-formed': {
		id: 'XML rusak di baris {line}, kolom {column}: {detail}',
		en: 'The XML is broken at line {line}, column {column}: {detail}'
	},
	// Read, and something was odd.
	'record-length-wrong': {
		id: 'Panjang rekaman tertulis {declared}, sebenarnya {actual} bita.',
		en: 'The record says it is {declared} long, it is {actual} bytes.'
	},
	'base-address-wrong': {
		id: 'Alamat awal data di leader salah ({declared}); dipakai {actual}.',
		en: 'The base address in the leader is wrong ({declared}); {actual} was used.'
	},
	'directory-lengths-wrong': {
		id: 'Panjang ruas di direktori salah; ruas dipisah menurut tandanya.',
		en: 'Field lengths in the directory are wrong; fields were divided by their end marks.'
	},
	'directory-guessed': {
		id: 'Direktori tidak cocok ({entries} entri, {fields} ruas): {read} ruas dipasangkan menurut panjangnya. Periksa rekaman ini.',
		en: 'The directory does not fit ({entries} entries, {fields} fields): {read} fields were paired by their lengths. Check this record.'
	},
	'charset-not-as-declared': {
		id: 'Leader menyebut {declared}, isinya {actual}; dibaca sebagai {actual}.',
		en: 'The leader says {declared}, the content is {actual}; read as {actual}.'
	},
	'undecodable-bytes': {
		id: 'Ruas {tag}: {count} huruf tidak terbaca, diganti tanda �.',
		en: 'Field {tag}: {count} characters could not be read and are shown as �.'
	},
	'eacc-not-read': {
		id: 'Ruas {tag}: {count} huruf Tionghoa, Jepang, atau Korea dalam MARC-8 (EACC) belum dapat dibaca, diganti tanda �.',
		en: 'Field {tag}: {count} Chinese, Japanese or Korean characters in MARC-8 (EACC) cannot be read and are shown as �.'
	},
	'mark-without-letter': {
		id: 'Ruas {tag}: {count} tanda diakritik tanpa huruf.',
		en: 'Field {tag}: {count} diacritics without a letter.'
	},
	'subfields-in-control-field': {
		id: 'Ruas {tag} seharusnya tanpa subruas; isinya diambil.',
		en: 'Field {tag} should have no subfields; their text was taken.'
	},
	'no-subfields': {
		id: 'Ruas {tag} tanpa subruas; isinya disimpan apa adanya.',
		en: 'Field {tag} has no subfields; its text is kept as it is.'
	},
	'indicators-odd': {
		id: 'Indikator ruas {tag} tidak lazim: "{found}".',
		en: 'Odd indicators in field {tag}: "{found}".'
	},
	'subfield-code-odd': {
		id: 'Kode subruas tidak lazim di ruas {tag}: "{found}".',
		en: 'Odd subfield code in field {tag}: "{found}".'
	},
	'separator-in-text': {
		id: 'Ruas {tag}: tanda pemisah di dalam teks dibuang.',
		en: 'Field {tag}: a separator inside the text was removed.'
	},
	'tag-odd': {
		id: 'Tag tidak lazim: "{found}", dibaca "{tag}".',
		en: 'Odd tag: "{found}", read as "{tag}".'
	},
	'leader-odd': {
		id: 'Leader tidak lazim: {length} huruf, seharusnya 24.',
		en: 'Odd leader: {length} characters instead of 24.'
	},
	'leader-missing': {
		id: 'Rekaman tanpa leader.',
		en: 'The record has no leader.'
	},
	'xml-encoding-not-as-declared': {
		id: 'XML menyebut {declared}, isinya {actual}; dibaca sebagai {actual}.',
		en: 'The XML says {declared}, the content is {actual}; read as {actual}.'
	},
	// Refusals of the writers.
	'record-too-long': {
		id: 'Rekaman {bytes} bita; ISO 2709 hanya memuat 99.999.',
		en: 'The record takes {bytes} bytes; ISO 2709 holds 99,999.'
	},
	'field-too-long': {
		id: 'Ruas {tag} {bytes} bita; ISO 2709 hanya memuat 9.999.',
		en: 'Field {tag} takes {bytes} bytes; ISO 2709 holds 9,999.'
	},
	'cannot-be-written': {
		id: 'Ruas {tag} memuat sesuatu yang tidak dapat ditulis: {detail}.',
		en: 'Field {tag} holds something that cannot be written: {detail}.'
	}
} as const satisfies Record<string, { id: string; en: string }>;

export type MarcProblemCode = keyof typeof marcProblems;
export type MarcProblemFacts = Readonly<Record<string, string | number>>;

/** A problem with its facts and an Indonesian sentence. */
export type MarcProblem = { code: MarcProblemCode; facts: MarcProblemFacts; say: string };

/** The sentence of a problem in one of our languages. */
export function sayMarcProblem(code: MarcProblemCode, facts: MarcProblemFacts, locale: 'id' | 'en'): string {
	return marcProblems[code][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}

/** Puts a problem together. */
export function marcProblem(code: MarcProblemCode, facts: MarcProblemFacts = {}): MarcProblem {
	return { code, facts, say: sayMarcProblem(code, facts, 'id') };
}
