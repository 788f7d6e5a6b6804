import { formatClockRange, type Locale } from '#platform/i18n/index.ts';
import type { Hours, Week } from './rules/week.ts';

const name = (weekday: number, locale: Locale) =>
	new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
		new Date(Date.UTC(1970, 0, 4 + weekday))
	);

const same = (a: Hours | null, b: Hours | null) => a?.opens === b?.opens && a?.closes === b?.closes;

/** A week in lines, days with the same hours together: "Senin–Sabtu 08.00–16.00 WIB", "Minggu tutup". */
export function sayWeek(week: Pick<Week, 'days'>, locale: Locale): string[] {
	const groups: { first: number; last: number; hours: Hours | null }[] = [];
	week.days.forEach((hours, index) => {
		const group = groups.at(-1);
		if (group && same(group.hours, hours)) group.last = index + 1;
		else groups.push({ first: index + 1, last: index + 1, hours });
	});
	return groups.map(({ first, last, hours }) => {
		const everyDay = first === 1 && last === 7;
		const days = everyDay
			? locale === 'id'
				? 'Setiap hari'
				: 'Every day'
			: first === last
				? name(first, locale)
				: `${name(first, locale)}–${name(last, locale)}`;
		const closed = locale === 'id' ? 'tutup' : 'closed';
		return `${days} ${hours ? formatClockRange(hours.opens, hours.closes, locale) : closed}`;
	});
}
