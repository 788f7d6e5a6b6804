import type { NewBranch, NewRoom } from '#modules/organisation/index.server.ts';
import type { Incoming } from '../incoming.ts';
import type { Standing } from '../standing.ts';
import { codeGiver, finderOf, meet, placeMark, same, type Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';

export type PlannedBranches = {
	create: NewBranch[];
	/** By the source's id; `first` takes in what names no branch. */
	byRef: Map<string, string>;
	codes: Map<string, string>;
	first: string | null;
};

export function planBranches(
	incoming: Incoming,
	standing: Standing,
	book: PlanBook,
	newId: Id
): PlannedBranches {
	const find = finderOf(standing.branches, incoming.legacySource);
	const giveCode = codeGiver(standing.branches.map(({ code }) => code));
	const create: NewBranch[] = [];
	const byRef = new Map<string, string>();
	const codes = new Map(standing.branches.map(({ id, code }) => [id, code]));
	for (const row of incoming.branches) {
		const known = find(row.legacyId, ({ code }) => same(code, row.code));
		if (known) {
			byRef.set(row.legacyId, known.id);
			meet(book, 'branches', row, known);
			continue;
		}
		const id = newId();
		const code = giveCode(row.code, row.legacyId);
		create.push({
			id,
			code,
			name: row.name,
			shortName: row.name,
			kind: 'building',
			address: row.address,
			sort: standing.branches.length + create.length,
			legacySource: incoming.legacySource,
			legacyId: row.legacyId
		});
		byRef.set(row.legacyId, id);
		codes.set(id, code);
		book.count('branches', 'created');
		book.keep('branches', row, { id, mark: placeMark, isCreated: true });
	}
	const first = byRef.values().next().value ?? standing.branches[0]?.id ?? null;
	return { create, byRef, codes, first };
}

export type PlannedRooms = { create: NewRoom[]; byRef: Map<string, { id: string; branchId: string }> };

export function planRooms(
	incoming: Incoming,
	standing: Standing,
	branches: PlannedBranches,
	book: PlanBook,
	newId: Id
): PlannedRooms {
	const find = finderOf(standing.rooms, incoming.legacySource);
	const create: NewRoom[] = [];
	const byRef: PlannedRooms['byRef'] = new Map();
	for (const row of incoming.rooms) {
		const branchId = branches.byRef.get(row.branchRef ?? '') ?? branches.first;
		if (branchId === null) {
			book.reject('rooms', row, 'no-branch-here', {});
			continue;
		}
		const known = find(row.legacyId, (room) => room.branchId === branchId && same(room.code, row.code));
		if (known) {
			byRef.set(row.legacyId, { id: known.id, branchId: known.branchId });
			meet(book, 'rooms', row, known);
			continue;
		}
		if (row.branchRef === null)
			book.note(row, 'room-without-branch', { branch: branches.codes.get(branchId) ?? '' });
		const id = newId();
		const isCodeTaken = create.some((room) => room.branchId === branchId && same(room.code, row.code));
		create.push({
			id,
			branchId,
			code: isCodeTaken ? `${row.code}-${row.legacyId}` : row.code,
			name: row.name,
			sort: create.length,
			legacySource: incoming.legacySource,
			legacyId: row.legacyId
		});
		byRef.set(row.legacyId, { id, branchId });
		book.count('rooms', 'created');
		book.keep('rooms', row, { id, mark: placeMark, isCreated: true });
	}
	return { create, byRef };
}
