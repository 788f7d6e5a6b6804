import { addCopies, addCopyCategories, addTitles } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { DemoCopy, DemoTitle } from '#database/demo/types.ts';
import { demoCopyCategories } from '#database/demo/copy-categories.ts';
import type { PlaceIds } from './load-places.ts';
import { demoTitleRecord } from './title-marc.ts';

export type CollectionIds = {
	titles: ReadonlyMap<string, string>;
	copies: ReadonlyMap<string, { id: string; titleId: string; branchId: string }>;
};

/** Titles with their MARC records, and their copies. A title entered the library with its first copy. */
export async function loadCollection(
	db: Db,
	demo: { titles: readonly DemoTitle[]; copies: readonly DemoCopy[] },
	places: PlaceIds,
	now: Date
): Promise<CollectionIds> {
	const acquired = firstAcquired(demo.copies);
	const inOrder = [...demo.titles].sort((a, b) =>
		(acquired.get(a.key) ?? '').localeCompare(acquired.get(b.key) ?? '')
	);
	const added = await addTitles(
		db,
		inOrder.map((title) => {
			const since = acquired.get(title.key);
			return {
				...demoTitleRecord(title),
				...(since === undefined ? {} : { createdAt: new Date(`${since}T09:00:00+07:00`) })
			};
		})
	);
	const titles = new Map(inOrder.map((title, index) => [title.key, added[index]?.id ?? '']));
	const categories = new Map(
		(
			await addCopyCategories(
				db,
				demoCopyCategories.map((category, sort) => ({ ...category, sort }))
			)
		).map((row) => [row.code, row.id])
	);
	const rows = demo.copies.map((copy) => ({
		titleId: titles.get(copy.title) ?? '',
		barcode: copy.barcode,
		accessionNumber: copy.accessionNumber,
		branchId: places.branch(copy.branch),
		roomId: places.room(copy.branch, copy.room),
		categoryId: categories.get(copy.category) ?? null,
		callNumber: copy.callNumber ?? null,
		status: copy.status,
		access: copy.access,
		source: copy.source,
		acquiredOn: copy.acquiredOn
	}));
	const copies = await addCopies(db, rows);
	await recordServiceEvents(db, [
		{
			kind: 'catalogue.titles.imported',
			occurredAt: now,
			channel: 'demo',
			facts: { titles: added.length, copies: copies.length }
		}
	]);
	return {
		titles,
		copies: new Map(
			copies.map((copy, index) => [
				copy.barcode,
				{
					id: copy.id,
					titleId: rows[index]?.titleId ?? '',
					branchId: rows[index]?.branchId ?? ''
				}
			])
		)
	};
}

function firstAcquired(copies: readonly DemoCopy[]): Map<string, string> {
	const first = new Map<string, string>();
	for (const copy of copies) {
		const earlier = first.get(copy.title);
		if (earlier === undefined || copy.acquiredOn < earlier) first.set(copy.title, copy.acquiredOn);
	}
	return first;
}
