import { and, count, desc, eq, gte, max } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { reading } from '../schema.ts';

export type ReadToday = { title: string; titleId: string; barcode: string; times: number; last: Date };

/** What was read at a place today, or at all of them: the latest first, and how much altogether. */
export async function readingsToday(
	db: Db,
	of: { branchId: string | null; now: Date; most: number }
): Promise<{ total: number; copies: ReadToday[] }> {
	const since = new Date(`${dayOfInstant(of.now)}T00:00:00+07:00`);
	const ofToday = and(
		gte(reading.countedAt, since),
		of.branchId === null ? undefined : eq(reading.branchId, of.branchId)
	);
	const rows = await db
		.select({ copyId: reading.copyId, times: count(), last: max(reading.countedAt) })
		.from(reading)
		.where(ofToday)
		.groupBy(reading.copyId)
		.orderBy(desc(max(reading.countedAt)), desc(reading.copyId))
		.limit(of.most);
	const copies = await copiesForShelf(
		db,
		rows.map(({ copyId }) => copyId)
	);
	return {
		total: await db.$count(reading, ofToday),
		copies: rows.flatMap(({ copyId, times, last }) => {
			const found = copies.find(({ id }) => id === copyId);
			return found && last
				? [{ title: found.title, titleId: found.titlePublicId, barcode: found.barcode, times, last }]
				: [];
		})
	};
}
