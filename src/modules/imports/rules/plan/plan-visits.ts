import type { PastVisit, VisitChange } from '#modules/visits/index.server.ts';
import type { Incoming, IncomingVisit } from '../incoming.ts';
import { markOfVersion, type Standing } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';

export type VisitState = { id: string; kind: string; people: number };

export type PlannedVisits = { create: PastVisit[]; update: VisitChange[]; states: VisitState[] };

type Around = {
	rooms: { byRef: ReadonlyMap<string, { id: string; branchId: string }> };
	branches: { first: string | null };
	members: ReadonlyMap<string, { id: string }>;
};

/** Lines of the guest book. A room that is not known puts a visit at the first branch of the source. */
export function planVisits(
	incoming: Incoming,
	standing: Standing,
	around: Around,
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedVisits {
	const plan: PlannedVisits = { create: [], update: [], states: [] };
	for (const row of incoming.visits) {
		const room = around.rooms.byRef.get(row.roomRef ?? '');
		const branchId = room?.branchId ?? around.branches.first;
		if (branchId === null) {
			book.reject('visits', row, 'visit-without-place', {});
			continue;
		}
		const known = standing.visits.get(row.legacyId);
		const facts = factsOf(row, { branchId, roomId: room?.id ?? null, members: around.members });
		if (!known) {
			const id = newId();
			if (!room) book.note(row, 'visit-room-unknown', { roomId: row.roomRef ?? '' });
			const legacy = { legacySource: incoming.legacySource, legacyId: row.legacyId };
			plan.create.push({ ...facts, ...legacy, id, channel: 'import' });
			plan.states.push({ id, kind: row.facts.kind, people: row.facts.people });
			book.count('visits', 'created');
			book.keep('visits', row, { id, mark: markOfVersion(1), isCreated: true });
			continue;
		}
		meet(row, known, facts, plan, book);
	}
	return plan;
}

type Facts = VisitChange['facts'];

function meet(
	row: IncomingVisit,
	known: VisitState & { version: number },
	facts: Facts,
	plan: PlannedVisits,
	book: PlanBook
): void {
	const mark = markOfVersion(known.version);
	const link = book.linkOf('visits', row.legacyId, known.id);
	const judgement = judgeRow(row, { mark, fresh: markOfVersion(1) }, link);
	if (judgement === 'updated') {
		plan.update.push({ id: known.id, facts });
		plan.states.push({ id: known.id, kind: row.facts.kind, people: row.facts.people });
		book.count('visits', 'updated');
		book.keep('visits', row, { id: known.id, mark: markOfVersion(known.version + 1) });
		return;
	}
	if (judgement === 'kept') book.note(row, 'row-changed-here', {});
	book.count('visits', 'unchanged');
	plan.states.push({ id: known.id, kind: known.kind, people: known.people });
}

function factsOf(
	row: IncomingVisit,
	at: { branchId: string; roomId: string | null; members: Around['members'] }
): Facts {
	const memberId = at.members.get(row.memberRef ?? '')?.id ?? null;
	return { ...row.facts, at: row.at, branchId: at.branchId, roomId: at.roomId, memberId };
}
