import { asc, gt } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

const portion = 1000;

/** Every title with its whole record, in the order in which they were added. */
export async function* exportableTitles(db: Db) {
	let after = '00000000-0000-0000-0000-000000000000';
	for (;;) {
		const rows = await db
			.select()
			.from(title)
			.where(gt(title.id, after))
			.orderBy(asc(title.id))
			.limit(portion);
		yield* rows;
		const last = rows.at(-1);
		if (!last || rows.length < portion) return;
		after = last.id;
	}
}

export type ExportableTitle = typeof title.$inferSelect;
