import fc from 'fast-check';
import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { addDays } from '#platform/clock/index.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { dueCalendar } from '../queries/due-calendar.ts';
import { hold, loan } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { renewLoan } from '../use-cases/renew-loan.ts';
import { changeHours } from './change-hours.ts';
import { closeDays } from './close-days.ts';
import { datesOnClosedDays } from './dates-on-closed-days.ts';
import { movedDatesOfClosing, movedDatesOfMember } from './moved-dates.ts';
import { reopenDays } from './reopen-days.ts';

const database = useDatabase();
const today = '2026-11-24';

/** A member with a loan made on a day; it is due seven days later. */
async function aLoan(branchId: string, lentOn = today) {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
	const outcome = await checkOutCopy(
		database.db,
		{ card: member.cardNumber, barcode: copy.barcode },
		atTheDesk(branchId, lentOn)
	);
	if (!outcome.ok) throw new Error('it was not lent');
	return { member, copy, id: outcome.loan.id };
}

const dueOf = async (publicId: string) =>
	(await database.db.select({ dueOn: loan.dueOn }).from(loan).where(eq(loan.publicId, publicId)))[0]?.dueOn;

const flood = (branchId: string | null, firstDay: string, lastDay = firstDay) => ({
	branchId,
	firstDay,
	lastDay,
	kind: 'sudden' as const,
	reason: 'Banjir'
});

describe('closing days', () => {
	test('moves due dates of that branch to the next open day, and tells ledger, staff and reader', async () => {
		const here = await aBranch(database.db);
		const there = await aBranch(database.db);
		await aClosedDay(database.db, '2026-12-03', 'Hari Guru', here.id);
		const ours = await aLoan(here.id);
		const theirs = await aLoan(there.id);
		const earlier = await aLoan(here.id, '2026-11-23');

		const closed = flood(here.id, '2026-12-01', '2026-12-02');
		expect(await datesOnClosedDays(database.db, { branchIds: [here.id], today, closed })).toMatchObject([
			{ publicId: ours.id, previousOn: '2026-12-01', movedTo: '2026-12-04' }
		]);
		const done = await closeDays(database.db, closed, atTheDesk(here.id));
		expect(done).toMatchObject({ loans: 1, holds: 0 });

		expect(await dueOf(ours.id)).toBe('2026-12-04');
		expect(await dueOf(theirs.id)).toBe('2026-12-01');
		expect(await dueOf(earlier.id)).toBe('2026-11-30');
		expect(await movedDatesOfClosing(database.db, done.closingId)).toMatchObject([
			{ kind: 'loan', title: 'Kemarau', member: { card: ours.member.cardNumber }, movedTo: '2026-12-04' }
		]);
		expect(await movedDatesOfMember(database.db, ours.member.id)).toMatchObject([
			{ closing: { reason: 'Banjir' }, movedTo: '2026-12-04', loans: 1, holds: 0 }
		]);
		expect(await movedDatesOfMember(database.db, theirs.member.id)).toEqual([]);
		const events = await database.db
			.select({ kind: serviceEvent.kind })
			.from(serviceEvent)
			.where(eq(serviceEvent.copyId, ours.copy.id));
		expect(events.map((event) => event.kind)).toContain('circulation.loan.due-moved');
	});

	test('moves the last day of a ready hold', async () => {
		const branch = await aBranch(database.db);
		const copy = await aCopy(database.db, { branchId: branch.id });
		const member = await aMember(database.db);
		const [ready] = await database.db
			.insert(hold)
			.values({
				titleId: copy.titleId,
				memberId: member.id,
				pickupBranchId: branch.id,
				state: 'ready',
				placedAt: new Date('2026-11-20T03:00:00Z'),
				copyId: copy.id,
				readyUntil: '2026-11-25'
			})
			.returning({ id: hold.id });
		const done = await closeDays(database.db, flood(branch.id, '2026-11-25'), atTheDesk(branch.id));
		expect(done).toMatchObject({ loans: 0, holds: 1 });
		const [after] = await database.db
			.select()
			.from(hold)
			.where(eq(hold.id, ready?.id ?? ''));
		expect(after?.readyUntil).toBe('2026-11-26');
	});

	test('new opening hours move what is due on a weekday that is closed now', async () => {
		const branch = await aBranch(database.db);
		const lent = await aLoan(branch.id);
		const open = { opens: '09:00', closes: '17:00' };
		const days = [open, null, null, open, open, open, null];
		const week = { season: null, validFrom: null, validTo: null, days };
		const moved = await changeHours(
			database.db,
			{ branchId: branch.id, week, replaced: null },
			atTheDesk(branch.id)
		);
		expect(moved).toEqual({ loans: 1, holds: 0 });
		expect(await dueOf(lent.id)).toBe('2026-12-03');
	});
});

describe('taking it back', () => {
	test('restores the dates, except of a loan that was renewed since', async () => {
		const branch = await aBranch(database.db);
		const left = await aLoan(branch.id);
		const renewed = await aLoan(branch.id);
		const act = atTheDesk(branch.id);
		const { closingId } = await closeDays(database.db, flood(branch.id, '2026-12-01'), act);
		await renewLoan(database.db, { loan: renewed.id }, act);
		expect(await reopenDays(database.db, closingId, act)).toEqual({ ok: true, restored: 1, kept: 1 });
		expect(await dueOf(left.id)).toBe('2026-12-01');
		expect(await dueOf(renewed.id)).toBe('2026-12-09');
		expect(await movedDatesOfMember(database.db, left.member.id)).toEqual([]);
		expect(await reopenDays(database.db, closingId, act)).toEqual({
			ok: false,
			code: 'closing.undone-already'
		});
	});

	test('not once its first day has passed', async () => {
		const branch = await aBranch(database.db);
		const { closingId } = await closeDays(
			database.db,
			flood(branch.id, today, '2026-11-26'),
			atTheDesk(branch.id)
		);
		expect(await reopenDays(database.db, closingId, atTheDesk(branch.id, '2026-11-25'))).toEqual({
			ok: false,
			code: 'closing.begun'
		});
		expect(await reopenDays(database.db, closingId, atTheDesk(branch.id))).toMatchObject({ ok: true });
	});

	test('a day that another closing covers stays closed', async () => {
		const branch = await aBranch(database.db);
		const act = atTheDesk(branch.id);
		const first = await closeDays(database.db, flood(branch.id, '2026-12-01', '2026-12-03'), act);
		await closeDays(database.db, flood(branch.id, '2026-12-02', '2026-12-04'), act);
		await reopenDays(database.db, first.closingId, act);
		const calendar = await dueCalendar(database.db, branch.id, today);
		expect(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day) => calendar(day).open)).toEqual(
			[true, false, false, false]
		);
	});
});

test('whatever is closed, opened, lent and renewed: no loan is due on a closed day', async () => {
	const branch = await aBranch(database.db, { openWeekdays: [1, 2, 3, 4, 5, 6] });
	const act = atTheDesk(branch.id);
	const step = fc.oneof(
		fc.record({ do: fc.constant('close' as const), at: fc.nat(14), days: fc.nat(3) }),
		fc.record({ do: fc.constant('reopen' as const), at: fc.nat(5), days: fc.constant(0) }),
		fc.record({ do: fc.constant('lend' as const), at: fc.nat(0), days: fc.nat(0) }),
		fc.record({ do: fc.constant('renew' as const), at: fc.nat(5), days: fc.nat(0) })
	);
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
			const closings: string[] = [];
			const loans: string[] = [];
			for (const { do: what, at, days } of steps) {
				const first = addDays(today, at);
				if (what === 'close') {
					const closed = flood(branch.id, first, addDays(first, days));
					closings.push((await closeDays(database.db, closed, act)).closingId);
				}
				const closing = closings[at % Math.max(1, closings.length)];
				if (what === 'reopen' && closing) await reopenDays(database.db, closing, act);
				if (what === 'lend') loans.push((await aLoan(branch.id)).id);
				const lent = loans[at % Math.max(1, loans.length)];
				if (what === 'renew' && lent) await renewLoan(database.db, { loan: lent }, act);
			}
			const calendar = await dueCalendar(database.db, branch.id, today);
			const open = await database.db
				.select({ dueOn: loan.dueOn })
				.from(loan)
				.where(and(eq(loan.branchId, branch.id), isNull(loan.returnedAt)));
			expect(open.filter(({ dueOn }) => !calendar(dueOn).open)).toEqual([]);
		}),
		{ numRuns: 15 }
	);
}, 60_000);

test('a loan made while days are being closed does not end on one of them', async () => {
	const branch = await aBranch(database.db);
	const members = await Promise.all(Array.from({ length: 6 }, () => aMember(database.db)));
	const copies = await Promise.all(members.map(() => aCopy(database.db, { branchId: branch.id })));
	const act = atTheDesk(branch.id);
	const lendings = members.map((member, i) =>
		checkOutCopy(database.db, { card: member.cardNumber, barcode: copies[i]?.barcode ?? '' }, act)
	);
	await Promise.all([...lendings, closeDays(database.db, flood(branch.id, '2026-12-01'), act)]);
	const open = await database.db.select().from(loan).where(eq(loan.branchId, branch.id));
	expect(open.map((row) => row.dueOn)).toEqual(members.map(() => '2026-12-02'));
});
