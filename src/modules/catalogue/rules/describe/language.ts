import { controlValue, dataFields, subfieldValues, type MarcRecord } from '#formats/marc21/record.ts';

/** Codes of ISO 639-2/T and -1 whose bibliographic code is another one. */
const bibliographic: Readonly<Record<string, string>> = {
	ces: 'cze',
	deu: 'ger',
	fas: 'per',
	fra: 'fre',
	msa: 'may',
	mya: 'bur',
	nld: 'dut',
	zho: 'chi',
	zsm: 'may'
};

/** Languages written out, as SLiMS and hand-made tables have them. */
const byName: Readonly<Record<string, string>> = {
	aceh: 'ace',
	arab: 'ara',
	arabic: 'ara',
	bali: 'ban',
	batak: 'btk',
	belanda: 'dut',
	bugis: 'bug',
	dutch: 'dut',
	english: 'eng',
	indonesia: 'ind',
	indonesian: 'ind',
	inggris: 'eng',
	jawa: 'jav',
	jepang: 'jpn',
	jerman: 'ger',
	korea: 'kor',
	latin: 'lat',
	malay: 'may',
	mandarin: 'chi',
	melayu: 'may',
	minang: 'min',
	minangkabau: 'min',
	perancis: 'fre',
	prancis: 'fre',
	rusia: 'rus',
	sansekerta: 'san',
	sanskerta: 'san',
	spanyol: 'spa',
	sunda: 'sun',
	tionghoa: 'chi'
};

/** Undetermined, no linguistic content, several languages: these name none. */
const noLanguage = new Set(['und', 'zxx', 'mul', 'xxx']);

/** The ISO 639-2/B code for a code or a name: `languageCode('Bahasa Indonesia')` is `'ind'`. Null when it is none. */
export function languageCode(text: string): string | null {
	const word = text
		.trim()
		.toLowerCase()
		.replace(/^bahasa\s+/, '')
		.replace(/[.,;]$/, '');
	const named = byName[word];
	if (named) return named;
	if (!/^[a-z]{3}$/.test(word) || noLanguage.has(word)) return null;
	return bibliographic[word] ?? word;
}

/** The language of a title: 008/35-37, else the first of 041 $a (where old records pack "indeng" together). */
export function describeLanguage(record: MarcRecord): string | null {
	const fixed = languageCode((controlValue(record, '008') ?? '').slice(35, 38));
	if (fixed) return fixed;
	for (const field of dataFields(record, '041')) {
		for (const value of subfieldValues(field, 'a')) {
			const packed = /^(?:[a-z]{3}){2,}$/.test(value) && !byName[value];
			const code = languageCode(packed ? value.slice(0, 3) : value);
			if (code) return code;
		}
	}
	return null;
}
