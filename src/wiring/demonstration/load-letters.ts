import { issueClearance, issueOverdueLetters, overdueMembers } from '#modules/circulation/index.server.ts';
import { withdrawLetter } from '#modules/documents/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { demoClearances, demoOverdueLetters } from '#database/demo/letters.ts';
import type { PeopleIds } from './load-people.ts';
import type { PlaceIds } from './load-places.ts';

type Ids = { places: PlaceIds; people: PeopleIds };

/** Letters of the last weeks, written by the acts that staff use; one of them was withdrawn. */
export async function loadLetters(db: Db, asOf: string, ids: Ids): Promise<void> {
	const at = (daysAgo: number) => ({
		now: new Date(`${addDays(asOf, -daysAgo)}T10:20:00+07:00`),
		actorId: null,
		branchId: ids.places.branch('ADN'),
		channel: 'demo' as const
	});
	for (const { card, purpose, code, daysAgo, withdrawn } of demoClearances) {
		const memberId = ids.people.members.get(card);
		if (memberId === undefined) throw new Error(`the demonstration has no card ${card}`);
		const made = await issueClearance(db, { memberId, purpose, code }, at(daysAgo));
		// Who has a book at home on the day of loading gets none, as at any desk.
		if (made.ok && withdrawn !== undefined)
			await withdrawLetter(db, { code, reason: withdrawn }, at(daysAgo - 1));
	}
	const { codes, daysAgo, fromDays } = demoOverdueLetters;
	const today = addDays(asOf, -daysAgo);
	const late = await overdueMembers(db, { today, fromDays, branchId: null });
	const wanted = codes.flatMap((code, index) => {
		const memberId = late[index]?.memberId;
		return memberId === undefined ? [] : [{ memberId, code }];
	});
	await issueOverdueLetters(db, wanted, at(daysAgo));
}
