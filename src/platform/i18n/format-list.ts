import { intlTag, type Locale } from './locale.ts';

/** "a, b, dan c" or, with `or`, "a, b, atau c". */
export function formatList(items: readonly string[], locale: Locale, joining: 'and' | 'or' = 'and'): string {
	const type = joining === 'and' ? 'conjunction' : 'disjunction';
	return new Intl.ListFormat(intlTag(locale), { type }).format(items);
}
