import { and, eq, isNull } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loan, offlineQuestion } from '../schema.ts';
import { atTheDesk, rigNow } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { applyOfflineActs } from './apply-offline-acts.ts';
import type { OfflineAct } from './offline-act.ts';

const database = useDatabase();
let branchId: string;
let numbered = 0;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

/** An act so many minutes before the desk of the rig hears of it. */
function anAct(kind: OfflineAct['kind'], copy: string, minutesAgo: number, card?: string): OfflineAct {
	const at = new Date(rigNow.getTime() - minutesAgo * 60_000);
	return { key: String(++numbered), kind, at, copy, ...(card === undefined ? {} : { card }) };
}

const send = (device: string, acts: OfflineAct[], sentAt: Date | null = rigNow) =>
	applyOfflineActs(database.db, { device, sentAt, acts }, { ...atTheDesk(branchId), channel: 'mobile' });

const statesOf = (results: Awaited<ReturnType<typeof send>>) => results.map(({ state }) => state);
const codesOf = (results: Awaited<ReturnType<typeof send>>) =>
	results.map(({ reasons }) => reasons.map(({ code }) => code));
const loansOf = (copyId: string) =>
	database.db.select().from(loan).where(eq(loan.copyId, copyId)).orderBy(loan.lentAt);
const questionsOf = (device: string) =>
	database.db.select().from(offlineQuestion).where(eq(offlineQuestion.device, device));

describe('what a car did in a village', () => {
	test('is written with its own time, in the order in which it happened', async () => {
		const [member, other] = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId });
		const results = await send('mobil-1', [
			anAct('loan', copy.barcode, 30, other.cardNumber),
			anAct('return', copy.barcode, 60),
			anAct('loan', copy.barcode, 120, member.cardNumber)
		]);
		expect(statesOf(results)).toEqual(['done', 'done', 'done']);
		expect(await loansOf(copy.id)).toMatchObject([
			{
				memberId: member.id,
				lentAt: new Date('2026-11-24T05:30:00Z'),
				returnedAt: new Date('2026-11-24T06:30:00Z'),
				channel: 'mobile'
			},
			{ memberId: other.id, lentAt: new Date('2026-11-24T07:00:00Z'), returnedAt: null }
		]);
		expect(await questionsOf('mobil-1')).toEqual([]);
	});

	test('is written once, however often it is sent, also in the same moment', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const acts = [anAct('loan', copy.barcode, 20, member.cardNumber), anAct('return', copy.barcode, 10)];
		const answers = await Promise.all([send('mobil-2', acts), send('mobil-2', acts), send('mobil-2', acts)]);
		expect(await send('mobil-2', acts)).toEqual(answers[0]);
		expect(answers[1]).toEqual(answers[0]);
		expect(await loansOf(copy.id)).toHaveLength(1);
		const events = await database.db.select().from(serviceEvent).where(eq(serviceEvent.copyId, copy.id));
		expect(events.map(({ kind }) => kind).sort()).toEqual([
			'circulation.loan.created',
			'circulation.loan.returned'
		]);
	});

	test('is not refused by a rule: the book has left, and somebody is told', async () => {
		const member = await aMember(database.db, { expiresOn: '2026-11-01' });
		const copy = await aCopy(database.db, { branchId, access: 'library-use' });
		const results = await send('mobil-3', [anAct('loan', copy.barcode, 5, member.cardNumber)]);
		expect(statesOf(results)).toEqual(['look']);
		expect(codesOf(results)).toEqual([['member.expired', 'copy.not-loanable']]);
		expect(await loansOf(copy.id)).toMatchObject([{ memberId: member.id, returnedAt: null }]);
		expect(await questionsOf('mobil-3')).toMatchObject([
			{ kind: 'loan', isApplied: true, card: member.cardNumber, barcode: copy.barcode, settledAt: null }
		]);
	});

	test('keeps codes that nobody knows, with their reasons', async () => {
		const results = await send('mobil-4', [
			anAct('loan', 'tidak-ada', 5, "'; drop table loan; --"),
			anAct('return', 'tidak-ada', 4)
		]);
		expect(statesOf(results)).toEqual(['left', 'left']);
		expect(codesOf(results)).toEqual([['member.unknown', 'copy.unknown'], ['copy.unknown']]);
		expect(await questionsOf('mobil-4')).toHaveLength(2);
	});

	test('a return of what was on nobody’s card leaves no question', async () => {
		const copy = await aCopy(database.db, { branchId });
		expect(statesOf(await send('mobil-5', [anAct('return', copy.barcode, 5)]))).toEqual(['done']);
	});
});

describe('meanwhile at the desk', () => {
	test('the copy was lent again: the loan is history, the desk’s loan stays', async () => {
		const [inVillage, atDesk] = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId });
		await checkOutCopy(database.db, { card: atDesk.cardNumber, barcode: copy.barcode }, atTheDesk(branchId));
		const results = await send('mobil-6', [anAct('loan', copy.barcode, 60, inVillage.cardNumber)]);
		expect(codesOf(results)).toEqual([['offline.lent-elsewhere']]);
		expect(await loansOf(copy.id)).toMatchObject([
			{ memberId: inVillage.id, returnedAt: rigNow },
			{ memberId: atDesk.id, returnedAt: null }
		]);
	});

	test('a return told late does not end the loan that came after it', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const desk = atTheDesk(branchId);
		await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, desk);
		const results = await send('mobil-7', [anAct('return', copy.barcode, 60)]);
		expect(codesOf(results)).toEqual([['offline.lent-again']]);
		expect(await loansOf(copy.id)).toMatchObject([{ memberId: member.id, returnedAt: null }]);
	});

	test('a copy that stood on another card comes back from there first', async () => {
		const [before, now] = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId });
		await checkOutCopy(
			database.db,
			{ card: before.cardNumber, barcode: copy.barcode },
			atTheDesk(branchId, '2026-11-20')
		);
		const results = await send('mobil-8', [anAct('loan', copy.barcode, 60, now.cardNumber)]);
		expect(codesOf(results)).toEqual([['offline.was-on-loan']]);
		expect(await loansOf(copy.id)).toMatchObject([
			{ memberId: before.id, returnedAt: new Date('2026-11-24T06:30:00Z') },
			{ memberId: now.id, returnedAt: null }
		]);
	});
});

test('a device whose clock is a year behind tells the right time all the same', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	const yearBehind = (date: Date) => new Date(date.getTime() - 365 * 86_400_000);
	const told = anAct('loan', copy.barcode, 90, member.cardNumber);
	await send('jam-salah', [{ ...told, at: yearBehind(told.at) }], yearBehind(rigNow));
	expect(await loansOf(copy.id)).toMatchObject([{ lentAt: told.at, dueOn: '2026-12-01' }]);
});

test('whatever order devices are heard in, loans of a copy follow each other', async () => {
	const members = await Promise.all([1, 2, 3].map(() => aMember(database.db)));
	const copy = await aCopy(database.db, { branchId });
	for (const [index, minutesAgo] of [180, 300, 240].entries())
		await send(`urutan-${index}`, [anAct('loan', copy.barcode, minutesAgo, members[index]?.cardNumber)]);
	const ago = (minutes: number) => new Date(rigNow.getTime() - minutes * 60_000);
	expect(await loansOf(copy.id)).toMatchObject([
		{ lentAt: ago(300), returnedAt: ago(240) },
		{ lentAt: ago(240), returnedAt: ago(180) },
		{ lentAt: ago(180), returnedAt: null }
	]);
});

test('three devices at once over the same shelf: nothing lost, nothing twice', async () => {
	const members = await Promise.all(Array.from({ length: 6 }, () => aMember(database.db)));
	const copies = await Promise.all(Array.from({ length: 5 }, () => aCopy(database.db, { branchId })));
	const devices = ['meja', 'kios', 'mobil'].map((device, offset) => ({
		device,
		acts: copies.flatMap((copy, index) => [
			anAct('loan', copy.barcode, 300 - offset * 60, members[(index + offset) % 6]?.cardNumber),
			anAct('return', copy.barcode, 280 - offset * 60)
		])
	}));
	const sendAll = () => Promise.all(devices.map(({ device, acts }) => send(device, acts)));
	const answers = (await sendAll()).flat();
	expect(answers).toHaveLength(30);
	expect(await sendAll().then((again) => again.flat())).toEqual(answers);
	for (const copy of copies) {
		const loans = await loansOf(copy.id);
		expect(loans).toHaveLength(3);
		for (const [index, one] of loans.entries()) {
			const next = loans[index + 1];
			if (next) expect(one.returnedAt?.getTime()).toBeLessThanOrEqual(next.lentAt.getTime());
		}
		expect(loans.filter(({ returnedAt }) => returnedAt === null).length).toBeLessThanOrEqual(1);
	}
	const written = await database.db
		.select()
		.from(loan)
		.where(and(eq(loan.channel, 'mobile'), isNull(loan.memberId)));
	expect(written).toEqual([]);
});

test('after a return on the same day at the desk, a loan told late does not take the book out again', async () => {
	const [first, late] = [await aMember(database.db), await aMember(database.db)];
	const copy = await aCopy(database.db, { branchId });
	const at = (minutesAgo: number) => ({
		...atTheDesk(branchId),
		now: new Date(rigNow.getTime() - minutesAgo * 60_000)
	});
	await checkOutCopy(database.db, { card: first.cardNumber, barcode: copy.barcode }, at(40));
	await returnCopy(database.db, { barcode: copy.barcode }, at(20));
	await send('mobil-9', [anAct('loan', copy.barcode, 60, late.cardNumber)]);
	expect((await loansOf(copy.id)).filter(({ returnedAt }) => returnedAt === null)).toEqual([]);
});
