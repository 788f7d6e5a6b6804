import { eq, sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { copy, copyCategory, title } from '../schema.ts';
import type { CopyStatus } from '../rules/copy-status.ts';
import type { NewCopy } from './add-copies.ts';
import { titleColumns, type NewTitle } from './add-titles.ts';

/** Writes new records of titles in bulk; each becomes a new version, so that an open form notices. */
export async function changeTitles(
	db: Db,
	changes: readonly { id: string; entry: NewTitle }[],
	now: Date
): Promise<void> {
	for (const { id, entry } of changes) {
		const { createdAt: _since, legacySource: _source, legacyId: _legacy, ...columns } = titleColumns(entry);
		await db
			.update(title)
			.set({ ...columns, version: sql`${title.version} + 1`, updatedAt: now })
			.where(eq(title.id, id));
	}
}

/** Writes new facts of copies in bulk, each as a new version. */
export async function changeCopies(
	db: Db,
	changes: readonly { id: string; facts: Partial<NewCopy> }[],
	now: Date
): Promise<void> {
	for (const { id, facts } of changes)
		await db
			.update(copy)
			.set({ ...facts, version: sql`${copy.version} + 1`, updatedAt: now })
			.where(eq(copy.id, id));
}

/** Writes what loans made of many copies; like one loan it leaves the version alone. */
export async function setCopyStatuses(
	db: Db,
	changes: readonly { id: string; status: CopyStatus }[]
): Promise<void> {
	for (const status of new Set(changes.map((change) => change.status))) {
		const ids = changes.filter((change) => change.status === status).map(({ id }) => id);
		await db.update(copy).set({ status }).where(anyOf(copy.id, ids));
	}
}

/**
 * Takes away titles, copies and copy categories that nothing refers to.
 *
 * @throws the database's refusal (23503) when something does
 */
export async function removeCollection(
	db: Db,
	gone: { titles: readonly string[]; copies: readonly string[]; categories: readonly string[] }
): Promise<void> {
	await db.delete(copy).where(anyOf(copy.id, gone.copies));
	await db.delete(title).where(anyOf(title.id, gone.titles));
	await db.delete(copyCategory).where(anyOf(copyCategory.id, gone.categories));
}
