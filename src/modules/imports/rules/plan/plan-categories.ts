import type { NewCopyCategory } from '#modules/catalogue/index.server.ts';
import type { NewMemberCategory } from '#modules/members/index.server.ts';
import type { Incoming, IncomingCategory } from '../incoming.ts';
import type { Standing } from '../standing.ts';
import { codeGiver, finderOf, meet, placeMark, same, type Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';

export type PlannedCategories<New> = {
	create: New[];
	byRef: Map<string, { id: string; name: string }>;
};

function planCategories(
	entity: 'memberCategories' | 'copyCategories',
	{ incoming, standing, book, newId }: { incoming: Incoming; standing: Standing; book: PlanBook; newId: Id }
): PlannedCategories<IncomingCategory & { id: string; sort: number }> {
	const find = finderOf(standing[entity], incoming.legacySource);
	const giveCode = codeGiver(standing[entity].map(({ code }) => code));
	const create: (IncomingCategory & { id: string; sort: number })[] = [];
	const byRef = new Map<string, { id: string; name: string }>();
	for (const row of incoming[entity]) {
		const known = find(row.legacyId, ({ name, code }) => same(name, row.name) || same(code, row.code));
		if (known) {
			byRef.set(row.legacyId, { id: known.id, name: known.name });
			meet(book, entity, row, known);
			continue;
		}
		const id = newId();
		const sort = standing[entity].length + create.length;
		create.push({ ...row, id, sort, code: giveCode(row.code, row.legacyId) });
		byRef.set(row.legacyId, { id, name: row.name });
		book.count(entity, 'created');
		book.keep(entity, row, { id, mark: placeMark, isCreated: true });
	}
	return { create, byRef };
}

export function planMemberCategories(
	incoming: Incoming,
	standing: Standing,
	book: PlanBook,
	newId: Id
): PlannedCategories<NewMemberCategory> {
	const { create, byRef } = planCategories('memberCategories', { incoming, standing, book, newId });
	return {
		byRef,
		create: create.map(({ id, code, name, membershipDays, isChild, sort, legacyId }) => ({
			id,
			code,
			name,
			membershipDays,
			isChild,
			sort,
			legacySource: incoming.legacySource,
			legacyId
		}))
	};
}

export function planCopyCategories(
	incoming: Incoming,
	standing: Standing,
	book: PlanBook,
	newId: Id
): PlannedCategories<NewCopyCategory> {
	const { create, byRef } = planCategories('copyCategories', { incoming, standing, book, newId });
	return {
		byRef,
		create: create.map(({ id, code, name, sort, legacyId }) => ({
			id,
			code,
			name,
			sort,
			legacySource: incoming.legacySource,
			legacyId
		}))
	};
}
