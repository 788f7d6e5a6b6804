import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loan, offlineQuestion } from '../schema.ts';
import { atTheDesk, rigNow } from '../testing/at-the-desk.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { scanAtDesk } from '../use-cases/scan-at-desk.ts';
import { applyOfflineActs } from './apply-offline-acts.ts';
import type { OfflineAct } from './offline-act.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

const before = (minutes: number) => new Date(rigNow.getTime() - minutes * 60_000);
const deskAt = (minutesAgo: number) => ({ ...atTheDesk(branchId), now: before(minutesAgo) });
const send = (acts: OfflineAct[]) =>
	applyOfflineActs(database.db, { device: 'meja-1', sentAt: rigNow, acts }, atTheDesk(branchId));
const loansOf = (copyId: string) =>
	database.db.select().from(loan).where(eq(loan.copyId, copyId)).orderBy(loan.lentAt);

test('a scan that the server heard and whose answer was lost is done once, and what came after it follows', async () => {
	const [first, second] = [await aMember(database.db), await aMember(database.db)];
	const copy = await aCopy(database.db, { branchId });
	const scan = { code: copy.barcode, card: first.cardNumber, key: 'pindai-hilang-1' };
	// The server's clock says half a minute later than the device, which had given up waiting.
	await scanAtDesk(database.db, scan, deskAt(19));
	const results = await send([
		{
			key: 'h1',
			kind: 'loan',
			at: before(20),
			card: first.cardNumber,
			copy: copy.barcode,
			sentAs: scan.key
		},
		{ key: 'h2', kind: 'return', at: before(10), copy: copy.barcode },
		{ key: 'h3', kind: 'loan', at: before(5), card: second.cardNumber, copy: copy.barcode }
	]);
	expect(results.map(({ state, reasons }) => [state, reasons.map(({ code }) => code)])).toEqual([
		['done', []],
		['done', []],
		['done', expect.anything()]
	]);
	expect(await loansOf(copy.id)).toMatchObject([
		{ memberId: first.id, lentAt: before(19), returnedAt: before(10) },
		{ memberId: second.id, lentAt: before(5), returnedAt: null }
	]);
	expect(results[0]?.loan).toBe((await loansOf(copy.id))[0]?.publicId);
});

test('a scan that is still on its way when the device tells of it does nothing any more', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	const sentAs = 'pindai-lambat-1';
	await send([
		{ key: 'l1', kind: 'loan', at: before(5), card: member.cardNumber, copy: copy.barcode, sentAs },
		{ key: 'l2', kind: 'return', at: before(4), copy: copy.barcode }
	]);
	const late = scanAtDesk(
		database.db,
		{ code: copy.barcode, card: member.cardNumber, key: sentAs },
		atTheDesk(branchId)
	);
	await expect(late).rejects.toBeInstanceOf(KeyUsedForSomethingElse);
	expect(await loansOf(copy.id)).toHaveLength(1);
});

test('a refusal that nobody heard did nothing: the copy has left, and somebody looks', async () => {
	const member = await aMember(database.db, { expiresOn: '2026-11-01' });
	const copy = await aCopy(database.db, { branchId });
	const sentAs = 'pindai-ditolak-1';
	await scanAtDesk(database.db, { code: copy.barcode, card: member.cardNumber, key: sentAs }, deskAt(6));
	const results = await send([
		{ key: 't1', kind: 'loan', at: before(6), card: member.cardNumber, copy: copy.barcode, sentAs }
	]);
	expect(results).toMatchObject([{ state: 'look', reasons: [{ code: 'member.expired' }] }]);
	expect(await loansOf(copy.id)).toHaveLength(1);
});

test('a return by an answer of the desk that was lost ends nothing twice', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	await scanAtDesk(database.db, { code: copy.barcode, card: member.cardNumber }, deskAt(60));
	await returnCopy(database.db, { barcode: copy.barcode, key: 'kembali-hilang-1' }, deskAt(30));
	const [result] = await send([
		{ key: 'k1', kind: 'return', at: before(31), copy: copy.barcode, sentAs: 'kembali-hilang-1' }
	]);
	expect(result).toMatchObject({ state: 'done', card: member.cardNumber });
	expect(await loansOf(copy.id)).toMatchObject([{ returnedAt: before(30) }]);
});

test('a key that is used for two things leaves the second on the list and lets the next through', async () => {
	const member = await aMember(database.db);
	const [one, two] = [await aCopy(database.db, { branchId }), await aCopy(database.db, { branchId })];
	const act = { kind: 'loan' as const, card: member.cardNumber };
	await send([{ ...act, key: 'g1', at: before(9), copy: one.barcode }]);
	const results = await send([
		{ ...act, key: 'g1', at: before(8), copy: two.barcode },
		{ ...act, key: 'g2', at: before(7), copy: two.barcode }
	]);
	expect(results.map(({ state }) => state)).toEqual(['left', 'done']);
	const asked = await database.db
		.select()
		.from(offlineQuestion)
		.where(eq(offlineQuestion.barcode, two.barcode));
	expect(asked).toMatchObject([{ reasons: [{ code: 'offline.key-used' }] }]);
});
