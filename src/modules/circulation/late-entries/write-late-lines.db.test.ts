import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loan, offlineQuestion } from '../schema.ts';
import { atTheDesk, rigNow } from '../testing/at-the-desk.ts';
import { changeLateEntryDays, lateEntryDays } from './late-entry-days.ts';
import type { LateLine } from './rules/late-line.ts';
import { LATE_DEVICE, writeLateLines } from './write-late-lines.ts';

const database = useDatabase();
let branchId: string;
let numbered = 0;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

const lent = (card: string, copies: string[], differently: Partial<LateLine> = {}): LateLine => ({
	key: `line-${++numbered}`,
	kind: 'loan',
	day: '2026-11-23',
	time: '09:15',
	card,
	copies,
	...differently
});
const back = (copies: string[], time: string): LateLine => lent('', copies, { kind: 'return', time });

const write = (lines: LateLine[]) => writeLateLines(database.db, lines, atTheDesk(branchId));
const loansOf = (copyId: string) =>
	database.db.select().from(loan).where(eq(loan.copyId, copyId)).orderBy(loan.lentAt);

describe('a paper list', () => {
	test('is written with its own times, in their order, however it was typed', async () => {
		const [ani, budi] = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId });
		const outcome = await write([
			lent(budi.cardNumber, [copy.barcode], { time: '11:00' }),
			back([copy.barcode], '10:00'),
			lent(ani.cardNumber.toLowerCase(), [copy.barcode.toLowerCase()], { time: '09:00' })
		]);
		expect(outcome.ok && outcome.results.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
		expect(await loansOf(copy.id)).toMatchObject([
			{
				memberId: ani.id,
				lentAt: new Date('2026-11-23T02:00:00Z'),
				returnedAt: new Date('2026-11-23T03:00:00Z'),
				branchId
			},
			{ memberId: budi.id, lentAt: new Date('2026-11-23T04:00:00Z'), returnedAt: null }
		]);
	});

	test('sent twice is written once', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const lines = [lent(member.cardNumber, [copy.barcode])];
		const first = await write(lines);
		expect(await write(lines)).toEqual(first);
		expect(await loansOf(copy.id)).toHaveLength(1);
	});

	test('with one wrong line is not written at all, and every line says what is wrong', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const outcome = await write([
			lent(member.cardNumber, [copy.barcode]),
			lent('TIDAK-ADA', [copy.barcode, 'TIDAK-ADA'], { day: '2026-12-24' })
		]);
		expect(!outcome.ok && outcome.checked).toMatchObject([
			{ problems: [], name: member.name, copies: [{ code: copy.barcode, title: expect.any(String) }] },
			{
				problems: [{ code: 'day.future' }, { code: 'card.unknown' }, { code: 'copy.unknown' }],
				name: null,
				copies: [{ title: expect.any(String) }, { code: 'TIDAK-ADA', title: null }]
			}
		]);
		expect(await loansOf(copy.id)).toEqual([]);
	});

	test('what a rule would have refused is written and stands among the offline entries', async () => {
		const blocked = await aMember(database.db, { status: 'blocked' });
		const copy = await aCopy(database.db, { branchId });
		const outcome = await write([lent(blocked.cardNumber, [copy.barcode])]);
		expect(outcome.ok && outcome.results).toMatchObject([{ state: 'look', copy: copy.barcode }]);
		expect(await loansOf(copy.id)).toMatchObject([{ memberId: blocked.id, returnedAt: null }]);
		const questions = await database.db
			.select()
			.from(offlineQuestion)
			.where(eq(offlineQuestion.device, LATE_DEVICE));
		expect(questions).toMatchObject([{ card: blocked.cardNumber, isApplied: true, branchId }]);
	});

	test('how far back is a setting of the library', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		const old = [lent(member.cardNumber, [copy.barcode], { day: '2026-11-05' })];
		expect(await lateEntryDays(database.db)).toBe(14);
		expect(await write(old)).toMatchObject({ ok: false, checked: [{ problems: [{ code: 'day.too-old' }] }] });
		await changeLateEntryDays(database.db, 30, { now: rigNow, actorId: null });
		expect(await write(old)).toMatchObject({ ok: true, results: [{ state: 'done' }] });
	});
});
