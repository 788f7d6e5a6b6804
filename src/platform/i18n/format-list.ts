import { intlTag, type Locale } from './locale.ts';

type Joining = 'and' | 'or';

const perLocale = (type: Intl.ListFormatType): Record<Locale, Intl.ListFormat> => ({
	id: new Intl.ListFormat(intlTag('id'), { type }),
	en: new Intl.ListFormat(intlTag('en'), { type })
});

const lists: Record<Joining, Record<Locale, Intl.ListFormat>> = {
	and: perLocale('conjunction'),
	or: perLocale('disjunction')
};

/** "a, b, dan c" or, with `or`, "a, b, atau c". */
export function formatList(items: readonly string[], locale: Locale, joining: Joining = 'and'): string {
	return lists[joining][locale].format(items);
}
