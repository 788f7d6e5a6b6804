import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { findCopy, setCopyStatus } from '#modules/catalogue/index.server.ts';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import type { DeskRequest } from '../desk/desk-request.ts';
import { serveDesk } from '../desk/serve-desk.ts';
import { aHold } from '../holds/testing/a-hold.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { readingsToday } from './queries/readings-today.ts';
import { reading } from './schema.ts';
import { countReading } from './use-cases/count-reading.ts';

const database = useDatabase();
let branchId: string;
let sent = 0;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

const act = () => atTheDesk(branchId);
const nextKey = () => `uji-baca.${++sent}`;
const serve = (request: DeskRequest) => serveDesk(database.db, request, act(), 'id');
const scan = (code: string, card?: string) =>
	serve({ act: 'scan', code, card, mode: 'reading', key: nextKey() });
const statusOf = async (barcode: string) => (await findCopy(database.db, barcode))?.status;
const readingsOf = (copyId: string) => database.db.select().from(reading).where(eq(reading.copyId, copyId));
const told = (copyId: string) =>
	database.db
		.select({ kind: serviceEvent.kind, personId: serviceEvent.personId })
		.from(serviceEvent)
		.where(eq(serviceEvent.copyId, copyId))
		.orderBy(serviceEvent.id);

test('a copy from the trolley is counted, and so is the next time', async () => {
	const copy = await aCopy(database.db, { branchId });
	await setCopyStatus(database.db, copy.id, 'in-house');
	expect(await countReading(database.db, { barcode: copy.barcode }, act())).toMatchObject({
		ok: true,
		today: 1,
		reader: null
	});
	expect(await statusOf(copy.barcode)).toBe('available');
	expect(await countReading(database.db, { barcode: copy.barcode }, act())).toMatchObject({ today: 2 });
	const seen = await readingsToday(database.db, { branchId, now: act().now, most: 50 });
	expect(seen.copies.find(({ barcode }) => barcode === copy.barcode)?.times).toBe(2);
	expect(await told(copy.id)).toEqual([
		{ kind: 'circulation.reading.counted', personId: null },
		{ kind: 'circulation.reading.counted', personId: null }
	]);
});

test('with a card open the ledger knows who read it; the table does not', async () => {
	const copy = await aCopy(database.db, { branchId });
	const member = await aMember(database.db);
	expect((await scan(member.cardNumber)).session?.card).toBe(member.cardNumber);
	const row = (await scan(copy.barcode, member.cardNumber)).rows[0];
	expect(row).toMatchObject({ kind: 'read', result: 'Dibaca di tempat' });
	expect(row?.detail).toBe(`Dihitung untuk ${member.name}, ke-1 hari ini.`);
	expect((await told(copy.id))[0]?.personId).toBe(member.id);
});

test('a scan is taken back for a minute', async () => {
	const copy = await aCopy(database.db, { branchId });
	const key = nextKey();
	await serve({ act: 'scan', code: copy.barcode, mode: 'reading', key });
	expect(await readingsOf(copy.id)).toHaveLength(1);
	expect(await serve({ act: 'undo', of: key, key: nextKey() })).toMatchObject({ undone: { key } });
	expect(await readingsOf(copy.id)).toEqual([]);
	expect((await told(copy.id)).map(({ kind }) => kind)).toEqual([
		'circulation.reading.counted',
		'circulation.reading.undone'
	]);
});

test('the same request again counts once', async () => {
	const copy = await aCopy(database.db, { branchId });
	const request = { act: 'scan', code: copy.barcode, mode: 'reading', key: nextKey() } as const;
	await Promise.all([serve(request), serve(request)]);
	expect(await readingsOf(copy.id)).toHaveLength(1);
});

test('one that is on loan is asked about; returned and counted, both can be taken back', async () => {
	const copy = await aCopy(database.db, { branchId });
	const member = await aMember(database.db);
	await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, act());
	const asked = await scan(copy.barcode);
	expect(asked.question?.choices.map(({ label }) => label)).toEqual([
		'Jangan dihitung',
		'Kembalikan dan hitung'
	]);
	expect(await readingsOf(copy.id)).toEqual([]);
	const key = nextKey();
	await serve({ act: 'read', copy: copy.barcode, key });
	expect(await readingsOf(copy.id)).toHaveLength(1);
	expect(await statusOf(copy.barcode)).toBe('available');
	await serve({ act: 'undo', of: key, key: nextKey() });
	expect(await readingsOf(copy.id)).toEqual([]);
	expect(await statusOf(copy.barcode)).toBe('on-loan');
});

test('one that a reader waits for is counted and kept', async () => {
	const copy = await aCopy(database.db, { branchId });
	const waiting = await aMember(database.db);
	await aHold(database.db, { titleId: copy.titleId, memberId: waiting.id, pickupBranchId: branchId });
	const row = (await scan(copy.barcode)).rows[0];
	expect(row).toMatchObject({ kind: 'held', result: 'Dibaca di tempat' });
	expect(row?.detail).toContain(`Pesanan untuk ${waiting.name}`);
});
