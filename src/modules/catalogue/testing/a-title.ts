import type { Db } from '#platform/database/index.server.ts';
import { copy, copyCategory, title } from '../schema.ts';

let made = 0;

/** A book with a plain record. */
export async function aTitle(db: Db, facts: Partial<typeof title.$inferInsert> = {}) {
	made++;
	const name = facts.title ?? `Judul Contoh ${made}`;
	const [row] = await db
		.insert(title)
		.values({
			marc: {
				leader: '00000nam a2200000 a 4500',
				fields: [{ tag: '245', ind1: '0', ind2: '0', subfields: [['a', name]] }]
			},
			title: name,
			sortTitle: name.toLowerCase(),
			...facts
		})
		.returning({ id: title.id, publicId: title.publicId, title: title.title });
	if (!row) throw new Error('no title was made');
	return row;
}

/** A copy that stands on the shelf of its branch; of a new title unless one is named. */
export async function aCopy(
	db: Db,
	facts: Partial<typeof copy.$inferInsert> & { branchId: string; title?: string }
) {
	const number = ++made;
	const { title: name, ...columns } = facts;
	const titleId = facts.titleId ?? (await aTitle(db, name === undefined ? {} : { title: name })).id;
	const [row] = await db
		.insert(copy)
		.values({ barcode: `UJI${String(number).padStart(8, '0')}`, ...columns, titleId })
		.returning({ id: copy.id, barcode: copy.barcode, titleId: copy.titleId });
	if (!row) throw new Error('no copy was made');
	return row;
}

export async function aCopyCategory(db: Db, name: string) {
	const [row] = await db
		.insert(copyCategory)
		.values({ code: name.toLowerCase(), name })
		.returning({ id: copyCategory.id });
	if (!row) throw new Error('no copy category was made');
	return row;
}
