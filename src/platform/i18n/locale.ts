/** Languages in which every sentence is written. Indonesian is the town's own and always the default. */
export const LOCALES = ['id', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'id';

/** The cookie that keeps the chosen language. */
export const LOCALE_COOKIE = 'bahasa';

/**
 * Reads a language choice that came from outside (cookie, form). Anything unknown is Indonesian: a browser set to
 * English says little about its owner here, so the language is chosen, never guessed.
 */
export function parseLocale(value: string | undefined): Locale {
	return LOCALES.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}

/** The tag that Intl formats with. English uses British order: day before month, as on every form here. */
export function intlTag(locale: Locale): string {
	return locale === 'id' ? 'id-ID' : 'en-GB';
}
