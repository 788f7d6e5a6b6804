import type { NewMember } from '#modules/members/index.server.ts';
import type { Incoming, IncomingMember } from '../incoming.ts';
import { markOfVersion, type Standing } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import { numberGiver } from './number-giver.ts';
import type { PlanBook } from './plan-book.ts';

export type MemberState = { id: string; status: string; category: string | null };

export type PlannedMember = {
	id: string;
	place: { source: string; row: string };
	/** Without the NIK, which is sealed while writing. */
	facts: Partial<NewMember>;
	nationalId: string | null;
};

export type PlannedMembers = {
	create: (PlannedMember & { facts: NewMember })[];
	update: PlannedMember[];
	byRef: Map<string, MemberState>;
};

const longestCard = 100;

export function planMembers(
	incoming: Incoming,
	standing: Standing,
	categories: ReadonlyMap<string, { id: string; name: string }>,
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedMembers {
	const plan: PlannedMembers = { create: [], update: [], byRef: new Map() };
	const giveCard = numberGiver(standing.cardNumbers, longestCard, {
		taken: (row) => book.note(row, 'member-card-taken', {}),
		tooLong: (row, length) => book.note(row, 'member-card-too-long', { length })
	});
	for (const row of incoming.members) {
		const category = categories.get(row.categoryRef ?? '');
		const facts = { ...row.facts, categoryId: category?.id ?? null };
		const state = { status: row.facts.status, category: category?.name ?? null };
		const place = { source: row.source, row: row.row };
		const known = standing.members.get(row.legacyId);
		if (!known) {
			const id = newId();
			const legacy = { legacySource: incoming.legacySource, legacyId: row.legacyId };
			const cardNumber = giveCard(row, row.cardNumber, id);
			plan.create.push({
				id,
				place,
				facts: { ...facts, ...legacy, id, cardNumber },
				nationalId: row.nationalId
			});
			plan.byRef.set(row.legacyId, { id, ...state });
			book.count('members', 'created');
			book.keep('members', row, { id, mark: markOfVersion(1), isCreated: true });
			continue;
		}
		const mark = markOfVersion(known.version);
		const link = book.linkOf('members', row.legacyId, known.id);
		const judgement = judgeRow(row, { mark, fresh: markOfVersion(1) }, link);
		if (judgement !== 'updated') {
			if (judgement === 'kept') book.note(row, 'row-changed-here', {});
			plan.byRef.set(row.legacyId, known);
			book.count('members', 'unchanged');
			continue;
		}
		noteOtherNumber(row, known.cardNumber, book);
		plan.update.push({ id: known.id, place, facts, nationalId: row.nationalId });
		plan.byRef.set(row.legacyId, { id: known.id, ...state });
		book.count('members', 'updated');
		book.keep('members', row, { id: known.id, mark: markOfVersion(known.version + 1) });
	}
	return plan;
}

/** People sign in with their card number, and it is printed on the card: an import never changes it. */
function noteOtherNumber(row: IncomingMember, cardNumber: string, book: PlanBook): void {
	if (row.cardNumber !== null && row.cardNumber.toLowerCase() !== cardNumber.toLowerCase())
		book.note(row, 'member-number-changed', {});
}
