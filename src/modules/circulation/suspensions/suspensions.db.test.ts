import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loanPolicy } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { liftSuspension } from './lift-suspension.ts';
import { suspensionsOfMember } from './suspensions-of-member.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	// Closed on Sundays; Thursday 26 November 2026 is a closed day.
	branchId = (await aBranch(database.db, { openWeekdays: [1, 2, 3, 4, 5, 6] })).id;
	await aClosedDay(database.db, '2026-11-26', 'Hari Pohon');
	await database.db
		.insert(loanPolicy)
		.values({ suspensionMode: 'constant', suspensionDays: 1, suspensionPer: 'day', suspensionCap: 5 });
});

/** Lent on Tuesday 17 November, due on Tuesday 24. */
async function lateReturn(returnedOn: string) {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
	await checkOutCopy(
		database.db,
		{ card: member.cardNumber, barcode: copy.barcode },
		atTheDesk(branchId, '2026-11-17')
	);
	const outcome = await returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId, returnedOn));
	const all = await suspensionsOfMember(database.db, member.id, returnedOn);
	return { member, copy, outcome, all, codes: outcome.ok ? outcome.why.map((reason) => reason.code) : [] };
}

describe('at the return', () => {
	test.each([
		['in time', '2026-11-24', null],
		['one day late', '2026-11-25', '2026-11-25'],
		['a closed day is not counted', '2026-11-27', '2026-11-28'],
		['nor is the Sunday', '2026-11-30', '2026-12-03'],
		['the cap holds', '2026-12-20', '2026-12-24']
	])('%s', async (_, returnedOn, endsOn) => {
		const { codes, all } = await lateReturn(returnedOn);
		expect(codes.includes('return.suspended')).toBe(endsOn !== null);
		expect(all.map((row) => row.endsOn)).toEqual(endsOn === null ? [] : [endsOn]);
	});

	test('a pile of an earlier day puts off as if it had been scanned then', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const card = member.cardNumber;
		await checkOutCopy(database.db, { card, barcode: copy.barcode }, atTheDesk(branchId, '2026-11-17'));
		const found = { barcode: copy.barcode, on: '2026-11-25' };
		await returnCopy(database.db, found, atTheDesk(branchId, '2026-11-30'));
		expect(await suspensionsOfMember(database.db, member.id, '2026-11-25')).toMatchObject([
			{ startsOn: '2026-11-25', endsOn: '2026-11-25', lateDays: 1 }
		]);
	});

	test('the next loan is refused until the last day has passed, and the record tells how it came about', async () => {
		const { member, copy, all } = await lateReturn('2026-11-27');
		const lendOn = (day: string) =>
			checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, atTheDesk(branchId, day));
		expect(await lendOn('2026-11-28')).toMatchObject({
			ok: false,
			reasons: [{ code: 'member.suspended', facts: { endsOn: '2026-11-28', lateDays: 2 } }]
		});
		expect(all).toMatchObject([
			{ isRunning: true, title: 'Kemarau', why: { lateOpenDays: 2, days: 2, cap: 5, mode: 'constant' } }
		]);
		expect(await lendOn('2026-11-30')).toMatchObject({ ok: true });
	});
});

describe('lifting', () => {
	test('ends it at once, keeps the note and tells the ledger', async () => {
		const { member, copy, all } = await lateReturn('2026-11-27');
		const suspensionId = all[0]?.id ?? '';
		const act = atTheDesk(branchId, '2026-11-27');
		const lift = () =>
			liftSuspension(database.db, { memberId: member.id, suspensionId, note: 'Banjir di rumahnya' }, act);
		expect(await lift()).toEqual({ ok: true });
		expect(await lift()).toEqual({ ok: false, code: 'suspension.not-running' });
		expect(await suspensionsOfMember(database.db, member.id, '2026-11-27')).toMatchObject([
			{ isRunning: false, liftNote: 'Banjir di rumahnya' }
		]);
		const lent = await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, act);
		expect(lent.ok).toBe(true);
		const kinds = (
			await database.db
				.select({ kind: serviceEvent.kind })
				.from(serviceEvent)
				.where(eq(serviceEvent.personId, member.id))
		).map((event) => event.kind);
		expect(kinds).toContain('circulation.suspension.created');
		expect(kinds).toContain('circulation.suspension.lifted');
	});

	test('of somebody else is unknown', async () => {
		const { all } = await lateReturn('2026-11-27');
		const other = await aMember(database.db);
		expect(
			await liftSuspension(
				database.db,
				{ memberId: other.id, suspensionId: all[0]?.id ?? '', note: 'Salah kartu' },
				atTheDesk(branchId, '2026-11-27')
			)
		).toEqual({ ok: false, code: 'suspension.unknown' });
	});
});
