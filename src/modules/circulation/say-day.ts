import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { Reason } from '#platform/decision/decision.ts';

/** A fact that is an ISO day, as people say it; a dash where none is known. */
export const sayDay = (
	value: Reason['facts'][string] | undefined,
	locale: Locale,
	style: 'long' | 'short' | 'day' = 'long'
) => (typeof value === 'string' ? formatDate(value, locale, style) : '–');
