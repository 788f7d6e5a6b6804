import { sayVisits } from '#modules/visits/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** Why so few people need no booking. */
export const sayLeast = (people: number, least: number, locale: Locale): string =>
	sayVisits({ code: 'group.too-few', facts: { people, least } }, locale);
