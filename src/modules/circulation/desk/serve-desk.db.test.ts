import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { aHold } from '../holds/testing/a-hold.ts';
import { hold } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { deskDay, type DeskRequest } from './desk-request.ts';
import { serveDesk } from './serve-desk.ts';

const database = useDatabase();
let branchId: string;
let sent = 0;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

const nextKey = () => `uji-meja.${++sent}`;
const serve = (request: DeskRequest, { on, locale = 'id' }: { on?: string; locale?: Locale } = {}) =>
	serveDesk(database.db, request, atTheDesk(branchId, on), locale);
const scan = (code: string, card?: string, on?: string) =>
	serve({ act: 'scan', code, card, mode: 'automatic', key: nextKey() }, on === undefined ? {} : { on });

test('a card opens a session with loans, limit and membership in words', async () => {
	const member = await aMember(database.db, { name: 'Budi Misal', note: 'Minta huruf besar.' });
	const copy = await aCopy(database.db, { branchId, title: 'Madilog' });
	await scan(copy.barcode, member.cardNumber, '2026-11-10');
	const reply = await scan(member.cardNumber);
	expect(reply).toMatchObject({
		spoken: 'Sesi dibuka. Budi Misal, 1 dari 3.',
		sound: 'attention',
		rows: [{ kind: 'session', title: 'Kartu Budi Misal', time: '14.30.00', result: 'Sesi dibuka' }],
		session: {
			card: member.cardNumber,
			membership: 'Anggota aktif sampai 31 Desember 2030',
			limit: 3,
			loans: [{ copy: copy.barcode, state: 'overdue', words: 'Terlambat 7 hari, jatuh tempo 17 Nov 2026' }],
			facts: [{ term: 'Catatan', words: 'Minta huruf besar.' }]
		}
	});
});

test('what stands in the way of every loan is said when the card is scanned', async () => {
	const member = await aMember(database.db, { expiresOn: '2026-11-01' });
	const reply = await scan(member.cardNumber);
	expect(reply).toMatchObject({
		sound: 'attention',
		session: {
			membership: null,
			alerts: [
				{
					say: 'Keanggotaan berakhir Minggu, 1 November 2026. Perpanjang keanggotaan dulu di meja layanan.',
					rule: 'Aturan: hari terakhir keanggotaan masih berlaku; sesudahnya kartu diperpanjang dulu.'
				}
			]
		}
	});
});

test('a loan is told with its day and why, without the session again', async () => {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId, title: 'Negeri 5 Menara' });
	const reply = await scan(copy.barcode, member.cardNumber);
	expect(reply).toMatchObject({
		spoken: 'Dipinjam. Negeri 5 Menara, 1 Des.',
		sound: 'ok',
		rows: [
			{
				kind: 'lent',
				title: 'Negeri 5 Menara',
				code: copy.barcode,
				detail: 'Jatuh tempo Selasa, 1 Desember 2026.'
			}
		],
		loans: [{ copy: copy.barcode, state: 'new', words: 'Baru dipinjam, jatuh tempo 1 Des 2026' }]
	});
	expect(reply.session).toBeUndefined();
	expect(reply.rows[0]?.why[0]?.rule).toContain('lama pinjam 7 hari');
});

test('a refusal says all its reasons, each with its rule', async () => {
	const member = await aMember(database.db, { status: 'blocked', expiresOn: '2026-11-01' });
	const copy = await aCopy(database.db, { branchId });
	const reply = await scan(copy.barcode, member.cardNumber);
	expect(reply).toMatchObject({ sound: 'refused', rows: [{ kind: 'refused', result: 'Tidak dipinjamkan' }] });
	expect(reply.rows[0]?.why).toHaveLength(2);
	for (const line of reply.rows[0]?.why ?? []) expect(line.rule).toMatch(/^Aturan/);
});

test('a return in time is quiet, a late one asks to be looked at', async () => {
	const member = await aMember(database.db);
	const [early, late] = [await aCopy(database.db, { branchId }), await aCopy(database.db, { branchId })];
	await scan(early.barcode, member.cardNumber);
	await scan(late.barcode, member.cardNumber, '2026-11-10');
	expect(await scan(early.barcode)).toMatchObject({
		sound: 'returned',
		cameBack: early.barcode,
		rows: [{ kind: 'returned', detail: 'Tepat waktu.' }]
	});
	expect(await scan(late.barcode)).toMatchObject({
		sound: 'attention',
		rows: [{ kind: 'returned-look', detail: 'Terlambat 7 hari, jatuh tempo 17 Nov 2026.' }]
	});
});

describe('a pile of yesterday', () => {
	const scanPile = (code: string, on: string) =>
		serve({ act: 'scan', code, mode: 'returns', on, key: nextKey() });

	test('is counted to that day: one day less late, and the row says so', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		await scan(copy.barcode, member.cardNumber, '2026-11-10');
		expect(await scanPile(copy.barcode, '2026-11-23')).toMatchObject({
			cameBack: copy.barcode,
			rows: [{ detail: 'Kembali Senin, 23 November. Terlambat 6 hari, jatuh tempo 17 Nov 2026.' }]
		});
	});

	test('that never was, or is still to come, changes nothing', async () => {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId });
		await scan(copy.barcode, member.cardNumber);
		expect(await scanPile(copy.barcode, '2026-11-25')).toMatchObject({
			sound: 'refused',
			rows: [{ kind: 'refused', result: 'Belum dikembalikan' }]
		});
		expect(v.is(deskDay, '2026-02-30')).toBe(false);
		expect(await scan(copy.barcode)).toMatchObject({ cameBack: copy.barcode });
	});
});

describe('what a rule refuses', () => {
	async function aRefusal() {
		const member = await aMember(database.db, { expiresOn: '2026-11-01' });
		const copy = await aCopy(database.db, { branchId, title: 'Atheis' });
		const ask = (override: boolean) =>
			serveDesk(
				database.db,
				{ act: 'scan', code: copy.barcode, card: member.cardNumber, mode: 'automatic', key: nextKey() },
				atTheDesk(branchId),
				'id',
				{ override }
			);
		return { card: member.cardNumber, copy: copy.barcode, copyId: copy.id, ask };
	}

	test('is asked about only where somebody may decide; doing nothing is the safe choice', async () => {
		const { ask, copy } = await aRefusal();
		expect(await ask(false)).not.toHaveProperty('question');
		const { question, rows } = await ask(true);
		expect(rows).toMatchObject([{ kind: 'refused' }]);
		expect(question?.choices).toEqual([
			{ label: 'Jangan pinjamkan', send: { act: 'leave' } },
			{ label: 'Pinjamkan juga', send: { act: 'lend-anyway', copy }, asksReason: true }
		]);
	});

	test('is lent with a reason that the ledger keeps, beside what spoke against it', async () => {
		const { card, copy, copyId } = await aRefusal();
		const reply = await serve({
			act: 'lend-anyway',
			card,
			copy,
			reason: 'Kartu diperpanjang besok',
			key: nextKey()
		});
		expect(reply.rows[0]).toMatchObject({
			kind: 'lent',
			detail: expect.stringContaining('Walau aturan menolak: Kartu diperpanjang besok')
		});
		const told = await database.db.select().from(serviceEvent).where(eq(serviceEvent.copyId, copyId));
		expect(told).toMatchObject([
			{ facts: { despite: ['member.expired'], overrideReason: 'Kartu diperpanjang besok' } }
		]);
		// A copy is on one card, whatever the reason.
		const again = await serve({ act: 'lend-anyway', card, copy, reason: 'Sekali lagi', key: nextKey() });
		expect(again).toMatchObject({ rows: [{ kind: 'refused' }] });
		expect(again).not.toHaveProperty('question');
	});

	test('a copy kept for another reader goes out, and that reader is first in line again', async () => {
		const [reader, member] = [await aMember(database.db), await aMember(database.db)];
		const copy = await aCopy(database.db, { branchId });
		await scan(copy.barcode, member.cardNumber);
		const waiting = await aHold(database.db, {
			titleId: copy.titleId,
			memberId: reader.id,
			pickupBranchId: branchId
		});
		await scan(copy.barcode);
		const reason = 'Salah simpan';
		const request: DeskRequest = {
			act: 'lend-anyway',
			card: member.cardNumber,
			copy: copy.barcode,
			reason,
			key: nextKey()
		};
		expect(await serve(request)).toMatchObject({ rows: [{ kind: 'lent' }] });
		const [now] = await database.db.select().from(hold).where(eq(hold.id, waiting.id));
		expect(now).toMatchObject({ state: 'waiting', copyId: null, readyUntil: null });
	});
});

describe('the member’s own loan', () => {
	async function aQuestion() {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
		await scan(copy.barcode, member.cardNumber);
		const { question } = await scan(copy.barcode, member.cardNumber, '2026-11-26');
		if (!question) throw new Error('nothing was asked');
		return { member, copy, question };
	}

	test('is asked about: renew is the safe choice, return the other', async () => {
		const { copy, question } = await aQuestion();
		expect(question.text).toBe('Jatuh tempo 1 Des 2026. Perpanjang atau kembalikan?');
		expect(question.choices.map((choice) => choice.label)).toEqual(['Perpanjang', 'Kembalikan']);
		expect(question.choices[1].send).toEqual({ act: 'return', copy: copy.barcode });
	});

	test('renewed as answered, and told the same when the answer is sent again', async () => {
		const { question } = await aQuestion();
		const { send } = question.choices[0];
		if (send.act !== 'renew') throw new Error('the first choice is not to renew');
		const request: DeskRequest = { ...send, key: nextKey() };
		const reply = await serve(request, { on: '2026-11-26' });
		expect(reply).toMatchObject({
			spoken: 'Diperpanjang. Kemarau.',
			rows: [{ kind: 'renewed', detail: 'Jatuh tempo Selasa, 8 Desember 2026.' }],
			loans: [{ state: 'open' }]
		});
		expect(await serve(request, { on: '2026-11-26' })).toEqual(reply);
	});

	test('renewing all tries each by itself', async () => {
		const { member, question } = await aQuestion();
		const { send } = question.choices[0];
		if (send.act !== 'renew') throw new Error('the first choice is not to renew');
		await serve({ ...send, key: nextKey() });
		const second = await aCopy(database.db, { branchId });
		await scan(second.barcode, member.cardNumber);
		const request: DeskRequest = { act: 'renew-all', card: member.cardNumber, key: nextKey() };
		const reply = await serve(request);
		expect(reply).toMatchObject({ spoken: '1 diperpanjang, 1 tidak.', sound: 'attention' });
		expect(reply.rows.map((row) => row.kind).toSorted()).toEqual(['refused', 'renewed']);
		// The loan that was renewed is now due later and stands last: the same rows, in the order of the due dates.
		const again = await serve(request);
		expect(new Set(again.rows)).toEqual(new Set(reply.rows));
	});
});

test('a card without loans has nothing to renew', async () => {
	const member = await aMember(database.db);
	const reply = await serve({ act: 'renew-all', card: member.cardNumber, key: nextKey() });
	expect(reply).toMatchObject({ rows: [{ kind: 'note', result: 'Tidak ada pinjaman' }] });
});

test('a code that is card and copy is asked about', async () => {
	await aMember(database.db, { cardNumber: 'KEMBAR-01', name: 'Sari Misal' });
	await aCopy(database.db, { branchId, barcode: 'KEMBAR-01', title: 'Atheis' });
	const { question } = await scan('KEMBAR-01');
	expect(question?.choices.map((choice) => choice.send)).toEqual([
		{ act: 'scan', code: 'KEMBAR-01', as: 'member' },
		{ act: 'scan', code: 'KEMBAR-01', as: 'copy' }
	]);
});

test('in English the same act is told in English', async () => {
	const reply = await serve(
		{ act: 'scan', code: 'NOSUCHCODE', mode: 'automatic', key: nextKey() },
		{ locale: 'en' }
	);
	expect(reply).toMatchObject({ spoken: 'Code not known. NOSUCHCODE.', rows: [{ time: '14:30:00' }] });
});
