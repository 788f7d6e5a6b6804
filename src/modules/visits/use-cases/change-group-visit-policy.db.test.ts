import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { groupVisitPolicy } from '../queries/group-visit-policy.ts';
import { groupVisitDefaults } from '../rules/group-visit.ts';
import { changeGroupVisitPolicy } from './change-group-visit-policy.ts';

const database = useDatabase();
const by = { now: new Date('2026-11-24T07:30:00Z'), actorId: null };
const stricter = { leastPeople: 10, daysBefore: 7, daysAhead: 60, openRequests: 1 };

test('what groups are asked is the usual until the library sets it, and what makes no sense is not believed', async () => {
	expect(await groupVisitPolicy(database.db)).toEqual(groupVisitDefaults);
	await changeGroupVisitPolicy(database.db, stricter, by);
	expect(await groupVisitPolicy(database.db)).toEqual(stricter);
	await changeGroupVisitPolicy(database.db, { ...stricter, daysBefore: -1 }, by);
	expect(await groupVisitPolicy(database.db)).toEqual(groupVisitDefaults);
});
