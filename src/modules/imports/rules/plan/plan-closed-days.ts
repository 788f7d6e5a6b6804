import type { Incoming } from '../incoming.ts';
import type { Standing } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';

export type PlannedClosedDays = {
	create: { id: string; day: string; name: string; branchId: null }[];
	rename: { id: string; name: string }[];
	/** Those of the source that will stand here. */
	ids: string[];
};

/**
 * Holidays become closed days of the whole library. A day that is closed already stays as it is called here; one that
 * the library opened again stays open. Dates that were promised are not moved: nobody would know why.
 */
export function planClosedDays(
	incoming: Incoming,
	standing: Standing,
	{ book, newId, asOf }: { book: PlanBook; newId: Id; asOf: string }
): PlannedClosedDays {
	const plan: PlannedClosedDays = { create: [], rename: [], ids: [] };
	const byDay = new Map(standing.closedDays.map((day) => [day.day, day]));
	const byId = new Map(standing.closedDays.map((day) => [day.id, day]));
	for (const row of incoming.closedDays) {
		const remembered = book.remembered('closedDays', row.legacyId);
		const linked = remembered && byId.get(remembered.recordId);
		const known = linked?.day === row.day ? linked : byDay.get(row.day);
		if (!known && remembered?.hash === row.hash) {
			book.note(row, 'row-removed-here', {});
			book.count('closedDays', 'unchanged');
			continue;
		}
		if (!known) {
			const id = newId();
			const day = { id, day: row.day, name: row.name };
			plan.create.push({ ...day, branchId: null });
			byDay.set(row.day, day);
			plan.ids.push(id);
			book.count('closedDays', 'created');
			book.keep('closedDays', row, { id, mark: row.name, isCreated: true });
			continue;
		}
		plan.ids.push(known.id);
		const link = book.linkOf('closedDays', row.legacyId, known.id);
		const isSame = known.name === row.name;
		if (isSame || !link) {
			if (!isSame) book.note(row, 'closed-day-named-here', { day: row.day, here: known.name });
			book.count('closedDays', 'unchanged');
			continue;
		}
		const judgement = judgeRow(row, { mark: known.name, fresh: known.name }, link);
		if (judgement === 'kept') book.note(row, 'row-changed-here', {});
		if (judgement === 'updated') {
			plan.rename.push({ id: known.id, name: row.name });
			book.keep('closedDays', row, { id: known.id, mark: row.name });
		}
		book.count('closedDays', judgement === 'updated' ? 'updated' : 'unchanged');
	}
	const coming = plan.create.filter(({ day }) => day >= asOf).length;
	if (coming > 0) book.note({ source: 'holidays', row: '*' }, 'closed-days-move-nothing', { count: coming });
	return plan;
}
