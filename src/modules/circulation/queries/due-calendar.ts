import { branchCalendar, keepCalendar } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Calendar } from '../rules/due-date.ts';

/** On which days a book can be brought back to a branch. */
export async function dueCalendar(db: Db, branchId: string, from: string): Promise<Calendar> {
	const hoursOf = await branchCalendar(db, branchId, from);
	return (day) => {
		const hours = hoursOf(day);
		return hours.open ? { open: true } : { open: false, name: hours.name ?? '' };
	};
}

/** The same for an act that writes a date by it: nobody closes a day until its transaction ends. */
export async function settledDueCalendar(tx: Db, branchId: string, from: string): Promise<Calendar> {
	await keepCalendar(tx);
	return dueCalendar(tx, branchId, from);
}
