import type { Locale } from '#platform/i18n/index.ts';

// MARC 21 codes (ISO 639-2/B) whose two-letter form Intl knows; minangkabau and others have three letters only.
const twoLetters: Record<string, string> = {
	ind: 'id',
	eng: 'en',
	ara: 'ar',
	jav: 'jv',
	sun: 'su',
	may: 'ms',
	msa: 'ms',
	dut: 'nl',
	nld: 'nl',
	fre: 'fr',
	fra: 'fr',
	ger: 'de',
	deu: 'de',
	jpn: 'ja',
	chi: 'zh',
	zho: 'zh',
	kor: 'ko',
	rus: 'ru',
	spa: 'es',
	por: 'pt',
	ita: 'it',
	lat: 'la',
	san: 'sa'
};

const names = {
	id: new Intl.DisplayNames('id', { type: 'language', fallback: 'none' }),
	en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
};

const said = new Map<string, string>();

/** A language in words; a code that has no name stays as it is. */
export function languageName(code: string, locale: Locale): string {
	const key = `${locale} ${code}`;
	const name = said.get(key) ?? nameOf(code, locale);
	// The codes of a catalogue are few; those of an address could be anything.
	if (said.size < 500) said.set(key, name);
	return name;
}

function nameOf(code: string, locale: Locale): string {
	if (code === 'min') return 'Minangkabau';
	try {
		return names[locale].of(twoLetters[code] ?? code) ?? code;
	} catch {
		return code;
	}
}
