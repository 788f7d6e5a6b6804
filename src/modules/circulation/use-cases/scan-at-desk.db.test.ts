import { beforeAll, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from './check-out-copy.ts';
import { scanAtDesk, type DeskScan } from './scan-at-desk.ts';

const database = useDatabase();
let branchId: string;
const scan = (input: DeskScan) => scanAtDesk(database.db, input, atTheDesk(branchId));

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

test('a card opens a session that shows what the member has', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	await scan({ code: copy.barcode, card: member.cardNumber });
	const answer = await scan({ code: `${member.cardNumber} ` });
	expect(answer).toMatchObject({
		kind: 'session',
		member: { card: member.cardNumber, openLoans: 1, limit: 3 }
	});
});

test('with a session a copy goes out, without one it comes back', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	expect(await scan({ code: copy.barcode, card: member.cardNumber })).toMatchObject({ kind: 'lent' });
	expect(await scan({ code: copy.barcode })).toMatchObject({ kind: 'returned' });
	expect(await scan({ code: copy.barcode })).toMatchObject({ kind: 'card-first' });
});

test('the member’s own loan asks: renew or return', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId });
	await scan({ code: copy.barcode, card: member.cardNumber });
	expect(await scan({ code: copy.barcode, card: member.cardNumber })).toMatchObject({
		kind: 'own-loan',
		copy: copy.barcode
	});
});

test('a copy still on somebody’s card is returned from them, then lent', async () => {
	const [first, second] = [await aMember(database.db), await aMember(database.db)];
	const copy = await aCopy(database.db, { branchId });
	await checkOutCopy(database.db, { card: first.cardNumber, barcode: copy.barcode }, atTheDesk(branchId));
	expect(await scan({ code: copy.barcode, card: second.cardNumber, key: 'k1' })).toMatchObject({
		kind: 'lent',
		returnedFrom: first.cardNumber,
		outcome: { loan: { card: second.cardNumber } }
	});
});

test('a copy that came back unscanned is returned even when it may not be lent on', async () => {
	const first = await aMember(database.db);
	const ended = await aMember(database.db, { expiresOn: '2026-11-23' });
	const copy = await aCopy(database.db, { branchId });
	await scan({ code: copy.barcode, card: first.cardNumber });
	expect(await scan({ code: copy.barcode, card: ended.cardNumber })).toMatchObject({
		kind: 'refused',
		returnedFrom: first.cardNumber,
		reasons: [{ code: 'member.expired' }]
	});
	expect(await scan({ code: first.cardNumber })).toMatchObject({ member: { openLoans: 0 } });
});

test('a scan that is sent again gets its first answer, and nothing happens twice', async () => {
	const [first, second] = [await aMember(database.db), await aMember(database.db)];
	const copy = await aCopy(database.db, { branchId });
	const toFirst = { code: copy.barcode, card: first.cardNumber, key: `${copy.barcode}.1` };
	const toSecond = { code: copy.barcode, card: second.cardNumber, key: `${copy.barcode}.2` };
	const back = { code: copy.barcode, key: `${copy.barcode}.3` };
	for (const [sent, kind] of [
		[toFirst, 'lent'],
		[toSecond, 'lent'],
		[back, 'returned']
	] as const) {
		const answer = await scan(sent);
		expect(answer).toMatchObject({ kind });
		expect(await scan(sent)).toEqual(answer);
	}
	expect(await scan(toFirst)).toMatchObject({ kind: 'lent' });
	expect(await scan({ code: first.cardNumber })).toMatchObject({ member: { openLoans: 0 } });
});

test('a code that is a card and a copy is asked about, and the answer counts', async () => {
	const member = await aMember(database.db, { cardNumber: 'GANDA-0001' });
	await aCopy(database.db, { branchId, barcode: 'GANDA-0001', title: 'Ganda' });
	expect(await scan({ code: 'ganda-0001' })).toEqual({
		kind: 'member-or-copy',
		member: member.name,
		title: 'Ganda'
	});
	expect(await scan({ code: 'ganda-0001', as: 'member' })).toMatchObject({ kind: 'session' });
	expect(await scan({ code: 'ganda-0001', as: 'copy' })).toMatchObject({ kind: 'card-first' });
});

test.each(['99999999', '<script>alert(1)</script>', "' or 1=1 --", 'x'.repeat(5000)])(
	'an unknown code is answered as unknown: %.20s',
	async (code) => {
		expect(await scan({ code })).toEqual({ kind: 'unknown', code });
	}
);

test('in bulk return mode a card is no card', async () => {
	const member = await aMember(database.db);
	expect(await scan({ code: member.cardNumber, returnsOnly: true })).toMatchObject({ kind: 'unknown' });
});
