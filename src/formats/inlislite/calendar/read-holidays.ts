import type { Findings } from '../findings.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** A day without service, of the whole library. */
export type InlisliteHoliday = { legacyId: string; day: string; name: string };

/** `holidays`. The first row of a day counts; a day that does not exist is refused. */
export function readHolidays(table: InlisliteTables['holidays'], findings: Findings): InlisliteHoliday[] {
	const first = new Map<string, string>();
	return [...table.rows()].flatMap((row): InlisliteHoliday[] => {
		const legacyId = row.id('ID');
		if (legacyId === null) return [];
		const date = row.date('Dates');
		if (typeof date === 'string') {
			findings.add(table.name, legacyId, 'holiday-without-date', { text: row.text('Dates') ?? '' });
			return [];
		}
		const earlier = first.get(date.day);
		if (earlier !== undefined) {
			findings.add(table.name, legacyId, 'holiday-twice', { day: date.day, first: earlier });
			return [];
		}
		first.set(date.day, legacyId);
		return [{ legacyId, day: date.day, name: row.text('Names') ?? 'Libur' }];
	});
}
