import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { memberByCard } from '../queries/member-record.ts';
import { takenCardNumbers } from '../queries/known-members.ts';
import { replacedCardOf } from '../queries/replaced-cards.ts';
import { aMember } from '../testing/a-member.ts';
import { replaceCard } from './replace-card.ts';

const database = useDatabase();
const by = { now: new Date('2026-11-24T07:30:00Z'), actorId: null };

test('the old number opens nothing any more and says what replaced it, twice over', async () => {
	const { id, cardNumber } = await aMember(database.db, { cardNumber: 'GANTI-01' });
	const second = await replaceCard(database.db, { memberId: id, present: cardNumber, reason: 'lost' }, by);
	expect(second).toMatchObject({ ok: true, value: { card: 'GANTI-01-2', old: 'GANTI-01' } });
	const input = { memberId: id, present: 'ganti-01-2', reason: 'damaged' as const };
	expect(await replaceCard(database.db, input, by)).toMatchObject({ value: { card: 'GANTI-01-3' } });
	expect(await memberByCard(database.db, 'GANTI-01')).toBeUndefined();
	expect(await memberByCard(database.db, 'GANTI-01-3')).toMatchObject({ id, version: 3 });
	expect(await replacedCardOf(database.db, ' ganti-01 ')).toMatchObject({ cardNumber: 'GANTI-01-3' });
	expect(await replacedCardOf(database.db, 'GANTI-01-3')).toBeUndefined();
	const taken = await takenCardNumbers(database.db, { numbers: ['Ganti-01', 'GANTI-09'], prefix: 'TANPA-' });
	expect([...taken.keys()]).toEqual(['ganti-01']);
	const told = await database.db
		.select({ kind: serviceEvent.kind })
		.from(serviceEvent)
		.where(eq(serviceEvent.personId, id))
		.orderBy(asc(serviceEvent.position));
	expect(told.map(({ kind }) => kind)).toEqual([
		'members.card.blocked',
		'members.card.issued',
		'members.card.blocked',
		'members.card.issued'
	]);
});

test('neither a present nor an old number of anybody is given out', async () => {
	const one = await aMember(database.db, { cardNumber: 'GANTI-11' });
	const other = await aMember(database.db, { cardNumber: 'GANTI-12' });
	await replaceCard(database.db, { memberId: one.id, present: 'GANTI-11', reason: 'lost' }, by);
	for (const number of ['ganti-11', 'GANTI-11-2'])
		expect(
			await replaceCard(database.db, { memberId: other.id, present: 'GANTI-12', reason: 'lost', number }, by)
		).toMatchObject({ ok: false, reasons: [{ code: 'card.taken' }] });
});

test('of two colleagues who replace the same card only one does', async () => {
	const { id } = await aMember(database.db, { cardNumber: 'GANTI-21' });
	const replace = () => replaceCard(database.db, { memberId: id, present: 'GANTI-21', reason: 'lost' }, by);
	const outcomes = await Promise.all([replace(), replace()]);
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reasons: [{ code: 'card.changed-meanwhile' }] });
});
