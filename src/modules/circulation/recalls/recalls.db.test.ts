import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { cancelHold } from '../holds/use-cases/cancel-hold.ts';
import { placeHold } from '../holds/use-cases/place-hold.ts';
import { loansOfMember } from '../queries/loans-of-member.ts';
import { loan, loanPolicy } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { recallsOfMember } from './queries/recalls.ts';

const database = useDatabase();
let on: { id: string; code: string };
let off: { id: string; code: string };

beforeAll(async () => {
	on = await aBranch(database.db);
	off = await aBranch(database.db);
	await database.db.insert(loanPolicy).values({ loanDays: 28, maxRenewals: 3 });
	await database.db.insert(loanPolicy).values({ branchId: on.id, recallDays: 3, recallKeepDays: 7 });
});

/** A title whose copies were lent on these days of November. */
async function allOut(at: { id: string }, ...days: number[]) {
	const title = await aTitle(database.db);
	const members = [];
	for (const day of days) {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId: at.id, titleId: title.id });
		const act = atTheDesk(at.id, `2026-11-${String(day).padStart(2, '0')}`);
		await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, act);
		members.push(member);
	}
	return { title, members };
}

const act = () => atTheDesk(on.id);
const dueOf = async (memberId: string) =>
	(await database.db.select().from(loan).where(eq(loan.memberId, memberId)))[0]?.dueOn;
const wait = async (titleId: string, at = on) => {
	const member = await aMember(database.db);
	const placed = await placeHold(
		database.db,
		{ card: member.cardNumber, title: titleId, pickup: at.code },
		act()
	);
	if (!placed.ok) throw new Error('no hold');
	return placed.hold.id;
};

test('the loan that is out longest comes back earlier; its reader is told and cannot renew', async () => {
	const { title, members } = await allOut(on, 5, 2);
	const [late, early] = members;
	await wait(title.publicId);
	expect(await dueOf(early?.id ?? '')).toBe('2026-11-27');
	expect(await dueOf(late?.id ?? '')).toBe('2026-12-03');
	expect(await recallsOfMember(database.db, early?.id ?? '')).toEqual([
		{ title: title.title, movedTo: '2026-11-27' }
	]);
	const [own] = await loansOfMember(database.db, early?.id ?? '', act().now);
	expect(own?.renewal.ok === false && own.renewal.reasons.map(({ code }) => code)).toContain(
		'renewal.recalled'
	);
});

test('each who waits has a loan of their own recalled; two who come at once are not given the same', async () => {
	const { title, members } = await allOut(on, 5, 2);
	await Promise.all([wait(title.publicId), wait(title.publicId)]);
	expect(await Promise.all(members.map(({ id }) => dueOf(id)))).toEqual(['2026-11-27', '2026-11-27']);
});

test('the hold is cancelled: the old date is in force, unless another waits', async () => {
	const { title, members } = await allOut(on, 2);
	const first = await wait(title.publicId);
	const second = await wait(title.publicId);
	await cancelHold(database.db, { hold: first }, act());
	expect(await dueOf(members[0]?.id ?? '')).toBe('2026-11-27');
	await cancelHold(database.db, { hold: second }, act());
	expect(await dueOf(members[0]?.id ?? '')).toBe('2026-11-30');
});

test('off, or with a copy on the shelf, nothing moves', async () => {
	const elsewhere = await allOut(off, 2);
	await wait(elsewhere.title.publicId);
	expect(await dueOf(elsewhere.members[0]?.id ?? '')).toBe('2026-11-30');
	const { title, members } = await allOut(on, 2);
	await aCopy(database.db, { branchId: on.id, titleId: title.id });
	await wait(title.publicId);
	expect(await dueOf(members[0]?.id ?? '')).toBe('2026-11-30');
});
