import type { NewCopy } from '#modules/catalogue/index.server.ts';
import type { CopyStatus } from '#modules/catalogue/index.ts';
import type { Incoming, IncomingCopy } from '../incoming.ts';
import { markOfVersion, type Standing } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import { numberGiver } from './number-giver.ts';
import type { PlanBook } from './plan-book.ts';
import type { PlannedBranches, PlannedRooms } from './plan-places.ts';

/** A copy as it will stand; the loans have the last word on its status. */
export type CopyState = {
	id: string;
	titleId: string;
	branchId: string;
	row: IncomingCopy;
	isNew: boolean;
	status: CopyStatus;
	/** Its status here before the import; null for a new one. */
	before: CopyStatus | null;
};

export type PlannedCopies = {
	/** Complete but for the status, which the state holds. */
	create: { state: CopyState; facts: Omit<NewCopy, 'status'> }[];
	update: { id: string; place: { source: string; row: string }; facts: Partial<NewCopy> }[];
	byRef: Map<string, CopyState>;
};

/** States that an act of circulation put a copy into, and that only such an act ends. */
const inCirculation: readonly CopyStatus[] = ['on-loan', 'on-hold-shelf', 'in-transit'];

const longestBarcode = 100;

export function planCopies(
	incoming: Incoming,
	standing: Standing,
	places: {
		titles: ReadonlyMap<string, string>;
		branches: PlannedBranches;
		rooms: PlannedRooms;
		categories: ReadonlyMap<string, { id: string }>;
	},
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedCopies {
	const plan: PlannedCopies = { create: [], update: [], byRef: new Map() };
	const giveBarcode = numberGiver(standing.barcodes, longestBarcode, {
		taken: (row, number) => book.note(row, 'copy-barcode-taken', { barcode: number }),
		tooLong: (row, length) => book.note(row, 'copy-barcode-too-long', { length })
	});
	for (const row of incoming.copies) {
		const titleId = places.titles.get(row.titleRef);
		if (titleId === undefined) {
			book.reject('copies', row, 'copy-of-refused-title', { titleId: row.titleRef });
			continue;
		}
		const room = places.rooms.byRef.get(row.roomRef ?? '');
		const branchId =
			room?.branchId ?? places.branches.byRef.get(row.branchRef ?? '') ?? places.branches.first;
		if (branchId === null) {
			book.reject('copies', row, 'no-branch-here', {});
			continue;
		}
		const facts = {
			...row.facts,
			titleId,
			branchId,
			roomId: room?.id ?? null,
			categoryId: places.categories.get(row.categoryRef ?? '')?.id ?? null
		};
		const known = standing.copies.get(row.legacyId);
		if (!known) {
			const id = newId();
			const state = { id, titleId, branchId, row, isNew: true, status: row.status, before: null };
			const barcode = giveBarcode(row, row.barcode, id);
			const legacy = { legacySource: incoming.legacySource, legacyId: row.legacyId };
			plan.create.push({ state, facts: { ...facts, ...legacy, id, barcode } });
			plan.byRef.set(row.legacyId, state);
			book.count('copies', 'created');
			book.keep('copies', row, { id, mark: markOfVersion(1), isCreated: true });
			continue;
		}
		const state: CopyState = {
			...known,
			row,
			isNew: false,
			before: known.status,
			status: known.status
		};
		plan.byRef.set(row.legacyId, state);
		const mark = markOfVersion(known.version);
		const link = book.linkOf('copies', row.legacyId, known.id);
		const judgement = judgeRow(row, { mark, fresh: markOfVersion(1) }, link);
		if (judgement !== 'updated') {
			if (judgement === 'kept') book.note(row, 'row-changed-here', {});
			book.count('copies', 'unchanged');
			continue;
		}
		if (!inCirculation.includes(known.status) && row.status !== 'on-loan') state.status = row.status;
		state.titleId = titleId;
		state.branchId = branchId;
		const barcode =
			row.barcode === null ? known.barcode : giveBarcode(row, row.barcode, known.id, known.barcode);
		plan.update.push({
			id: known.id,
			place: { source: row.source, row: row.row },
			facts: { ...facts, barcode }
		});
		book.count('copies', 'updated');
		book.keep('copies', row, { id: known.id, mark: markOfVersion(known.version + 1) });
	}
	return plan;
}
