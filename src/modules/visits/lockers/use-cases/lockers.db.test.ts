import { like } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { lockersOf } from '../queries/lockers.ts';
import { lockerLoan } from '../schema.ts';
import { addLockers, removeLocker } from './change-lockers.ts';
import { forgetLockerUsers } from './forget-locker-users.ts';
import { lendLocker } from './lend-locker.ts';
import { returnLocker } from './return-locker.ts';
import { scanAtLockers } from './scan-at-lockers.ts';

const database = useDatabase();
const act = { now: new Date('2026-11-24T07:30:00Z'), actorId: null, channel: 'desk' as const };
let branch: { id: string; code: string };

beforeAll(async () => {
	branch = await aBranch(database.db, { code: 'LKR' });
	await addLockers(database.db, { branch, room: null, from: 1, to: 2 });
});

const scan = (code: string) => scanAtLockers(database.db, { code, branchId: branch.id }, act);

test('a card gets the first free locker, once; its code brings the key back', async () => {
	const { cardNumber, name } = await aMember(database.db);
	expect(await scan(cardNumber)).toEqual({ kind: 'lent', number: '1', who: name });
	expect(await scan(cardNumber)).toMatchObject({
		reasons: [{ code: 'locker.has-one', facts: { number: '1' } }]
	});
	expect(await scan('lokerlkr01')).toEqual({ kind: 'returned', number: '1' });
	expect(await scan('LOKERLKR01')).toEqual({ kind: 'free', number: '1' });
	expect(await scan('TIDAK-ADA')).toMatchObject({ reasons: [{ code: 'member.unknown' }] });
});

test('of five who come at once two get a key', async () => {
	const guests = ['A', 'B', 'C', 'D', 'E'].map((guest) =>
		lendLocker(database.db, { branchId: branch.id, to: { guest } }, act)
	);
	const outcomes = await Promise.all(guests);
	expect(outcomes.flatMap((one) => (one.ok ? [one.value.number] : [])).toSorted()).toEqual(['1', '2']);
	expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reasons: [{ code: 'locker.none-free' }] });
	for (const code of ['LOKERLKR01', 'LOKERLKR02']) await returnLocker(database.db, { code }, act);
});

test('a lost key keeps its locker from everybody, and the ledger counts it', async () => {
	await lendLocker(database.db, { branchId: branch.id, to: { guest: 'Tamu' }, code: 'LOKERLKR02' }, act);
	const lost = { code: 'LOKERLKR02', isKeyLost: true };
	expect(await returnLocker(database.db, lost, act)).toEqual({ ok: true, number: '2' });
	const again = { branchId: branch.id, to: { guest: 'Lain' }, code: 'LOKERLKR02' };
	expect(await lendLocker(database.db, again, act)).toMatchObject({
		reasons: [{ code: 'locker.not-in-use' }]
	});
	const told = await database.db
		.select({ kind: serviceEvent.kind })
		.from(serviceEvent)
		.where(like(serviceEvent.kind, 'visits.locker.%'));
	expect(told.filter(({ kind }) => kind === 'visits.locker.key-lost')).toHaveLength(1);
	expect(told.filter(({ kind }) => kind === 'visits.locker.lent')).toHaveLength(4);
});

test('the same numbers are not made twice, and a locker with a history stays', async () => {
	const again = await addLockers(database.db, { branch, room: null, from: 2, to: 3 });
	expect(again).toMatchObject({ ok: false, reasons: [{ code: 'locker.exists' }] });
	expect(await addLockers(database.db, { branch, room: null, from: 3, to: 3 })).toMatchObject({ ok: true });
	expect(await removeLocker(database.db, 'LOKERLKR03')).toBe(true);
	expect(await removeLocker(database.db, 'LOKERLKR01')).toBe(false);
	expect(await lockersOf(database.db, { branchId: branch.id })).toHaveLength(2);
});

test('after its time a key tells no name any more', async () => {
	await forgetLockerUsers(database.db, new Date('2026-12-31T00:00:00Z'));
	const rows = await database.db.select().from(lockerLoan);
	expect(rows.every(({ guestName, memberId }) => guestName === null && memberId === null)).toBe(true);
	expect(rows).toHaveLength(4);
});
