import type { Locale } from '#platform/i18n/index.ts';

/** What a sentence needs to know about its scan. */
export type Told = {
	/** Of the row on this screen. */
	id: string;
	time: string;
	/** The library's day. */
	today: string;
	code: string;
	isReturnsOnly: boolean;
	/** Whoever asks may lend although a rule refuses. */
	mayOverride: boolean;
	/** Why it is lent all the same, where somebody decided so. */
	reason?: string;
	locale: Locale;
};
