/**
 * Leading articles ("kata sandang") that a filing title and a title mark pass over, whatever the language: those of
 * Indonesian and Minangkabau, and English, which Indonesian shelves mix with them.
 */
const articles = ['si', 'sang', 'the', 'a', 'an'];

/** Articles that are other words elsewhere ("La Galigo"): only where the title is known to be in that language. */
const articlesOfLanguage: Readonly<Record<string, readonly string[]>> = {
	dut: ['de', 'het', 'een', "'t"],
	fre: ['le', 'la', 'les', 'un', 'une'],
	ger: ['der', 'die', 'das', 'ein', 'eine'],
	ita: ['il', 'lo', 'la', 'gli', 'un', 'una'],
	por: ['o', 'os', 'as', 'um', 'uma'],
	spa: ['el', 'la', 'los', 'las', 'un', 'una']
};

/** The Arabic article, with its letter assimilated or not, joined by a hyphen; standing alone only as "al". */
const arabicArticle =
	/^(?:(?:al|ad|adh|adz|an|ar|as|asy|ash|at|ath|az)[-\u2010-\u2014]|al\s)(?=[\p{L}'’‘ʻʼ`])/iu;

/**
 * How many characters at the start of a title are an article: 4 in "Sang pemimpi", 3 in "Al-Qur'an", 0 in "Si".
 * MARC keeps it in the second indicator of 245.
 */
export function articleLength(title: string, language?: string | null): number {
	const arabic = arabicArticle.exec(title)?.[0];
	if (arabic) return arabic.length;
	const elided =
		language === 'fre' || language === 'ita' ? /^[ld]['’](?=\p{L})/iu.exec(title)?.[0] : undefined;
	if (elided) return elided.length;
	const [first = ''] = /^\S+(?=\s+\S)/.exec(title) ?? [];
	const word = first.toLowerCase();
	const isArticle = articles.includes(word) || articlesOfLanguage[language ?? '']?.includes(word);
	if (!isArticle) return 0;
	return first.length + (/^\s+/.exec(title.slice(first.length))?.[0].length ?? 0);
}

/** Letters and digits in small print, without accents and apostrophes, words divided by one blank. */
export function filingText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\p{M}'’‘`"“”\u02b9-\u02bf]/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * The title as it is filed: `sortTitle('Sang Pemimpi')` is `'pemimpi'`. `nonFiling`, the second indicator of 245,
 * goes before the list of articles when the cataloguer has set it.
 */
export function sortTitle(
	title: string,
	facts: { language?: string | null; nonFiling?: number } = {}
): string {
	const skip = facts.nonFiling ? facts.nonFiling : articleLength(title, facts.language);
	return filingText(title.slice(skip)) || filingText(title);
}
