import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findCopy } from '#modules/catalogue/index.server.ts';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { serveDesk } from '../desk/serve-desk.ts';
import { useTwoBuildings } from '../holds/testing/two-buildings.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { transfersAt } from './queries/transfers-at.ts';
import { transferSlip } from './queries/transfer-slip.ts';
import { transfer } from './schema.ts';
import { callBack, markSent } from './use-cases/carry-transfers.ts';
import { changeTransferSettings } from './use-cases/change-transfer-settings.ts';
import { sendCopy } from './use-cases/send-copy.ts';

const library = useTwoBuildings();
const rowsOf = (copyId: string) => library.db.select().from(transfer).where(eq(transfer.copyId, copyId));
const by = { now: new Date('2026-11-24T07:30:00Z'), actorId: null };

describe('a copy that comes back at another building', () => {
	test('is sent home, is carried, and arrives by its scan', async () => {
		const { copy } = await library.aBookOut();
		const back = await library.bringBack(copy.barcode, library.there);
		expect(back).toMatchObject({ ok: true, transfer: { step: 'send', to: { id: library.here.id } } });
		expect(back.ok && back.why).toMatchObject([
			{ code: 'return.other-branch', facts: { place: 'Adinegoro' } }
		]);
		expect(await library.statusOf(copy.barcode)).toBe('in-transit');
		const [made] = await rowsOf(copy.id);
		expect(await transferSlip(library.db, made?.publicId ?? '')).toMatchObject({ to: 'Adinegoro' });
		expect(await markSent(library.db, [made?.publicId ?? ''], atTheDesk(library.there.id))).toBe(1);
		expect(await transfersAt(library.db, library.here.id)).toMatchObject([
			{ barcode: copy.barcode, state: 'sent' }
		]);
		const arrived = await library.bringBack(copy.barcode);
		expect(arrived).toMatchObject({ ok: true, loan: null, transfer: { step: 'arrived', hasMoved: false } });
		expect(await library.statusOf(copy.barcode)).toBe('available');
		expect(await rowsOf(copy.id)).toMatchObject([{ state: 'arrived' }]);
	});

	test('scanned there twice at once, one transfer is made', async () => {
		const { copy } = await library.aBookOut();
		await Promise.all([1, 2].map(() => library.bringBack(copy.barcode, library.there)));
		expect(await rowsOf(copy.id)).toHaveLength(1);
	});

	test('a reader who waits there gets it: nothing is sent', async () => {
		const { title, copy } = await library.aBookOut();
		await library.inLine(title.id, { pickupBranchId: library.there.id });
		expect(await library.bringBack(copy.barcode, library.there)).toMatchObject({
			kept: { state: 'ready' },
			transfer: null
		});
		expect(await rowsOf(copy.id)).toEqual([]);
	});

	test('a reader who asks for it while it is to be sent gets it by the next scan, and its way is over', async () => {
		const { title, copy } = await library.aBookOut();
		await library.bringBack(copy.barcode, library.there);
		await library.inLine(title.id, { pickupBranchId: library.there.id });
		expect(await library.bringBack(copy.barcode, library.there)).toMatchObject({ kept: { state: 'ready' } });
		expect(await rowsOf(copy.id)).toMatchObject([{ state: 'ended' }]);
	});

	test('somebody at the counter there borrows it, and its way is over', async () => {
		const { copy } = await library.aBookOut();
		await library.bringBack(copy.barcode, library.there);
		const member = await aMember(library.db);
		const key = 'uji-kirim.1';
		const scan = {
			act: 'scan',
			code: copy.barcode,
			card: member.cardNumber,
			mode: 'automatic',
			key
		} as const;
		const reply = await serveDesk(library.db, scan, atTheDesk(library.there.id), 'id');
		expect(reply.rows).toMatchObject([{ kind: 'lent' }]);
		expect(await rowsOf(copy.id)).toMatchObject([{ state: 'ended' }]);
		await serveDesk(
			library.db,
			{ act: 'undo', of: key, key: 'uji-kirim.2' },
			atTheDesk(library.there.id),
			'id'
		);
		expect(await rowsOf(copy.id)).toMatchObject([{ state: 'to-send' }]);
		expect(await library.statusOf(copy.barcode)).toBe('in-transit');
	});

	test('stays there where the library says so', async () => {
		await changeTransferSettings(library.db, { sendHome: false }, by);
		const { copy } = await library.aBookOut();
		const back = await library.bringBack(copy.barcode, library.there);
		expect(back.ok && back.why.map(({ code }) => code)).toEqual(['return.stays-here']);
		expect(await library.statusOf(copy.barcode)).toBe('available');
		await changeTransferSettings(library.db, { sendHome: true }, by);
	});
});

describe('a copy that somebody sends', () => {
	const send = (barcode: string) =>
		sendCopy(library.db, { barcode, to: library.there.code, note: null }, atTheDesk(library.here.id));

	test('belongs to the other building from its arrival on', async () => {
		const copy = await aCopy(library.db, { branchId: library.here.id });
		expect(await send(copy.barcode)).toMatchObject({ ok: true, to: 'Muhammad Yamin' });
		expect((await findCopy(library.db, copy.barcode))?.branchId).toBe(library.here.id);
		expect(await library.bringBack(copy.barcode)).toMatchObject({ transfer: { step: 'goes-on' } });
		expect(await library.bringBack(copy.barcode, library.there)).toMatchObject({
			transfer: { step: 'arrived', hasMoved: true }
		});
		expect(await findCopy(library.db, copy.barcode)).toMatchObject({
			branchId: library.there.id,
			status: 'available'
		});
	});

	test('and is on loan, or on its way, is refused', async () => {
		const { copy } = await library.aBookOut();
		expect(await send(copy.barcode)).toMatchObject({ ok: false, reasons: [{ code: 'send.on-loan' }] });
		const other = await aCopy(library.db, { branchId: library.here.id });
		await send(other.barcode);
		expect(await send(other.barcode)).toMatchObject({ ok: false, reasons: [{ code: 'send.on-its-way' }] });
	});

	test('is called back to its shelf', async () => {
		const copy = await aCopy(library.db, { branchId: library.here.id });
		const sent = await send(copy.barcode);
		const id = sent.ok ? sent.transfer : '';
		expect(await callBack(library.db, id, atTheDesk(library.here.id))).toBe(true);
		expect(await library.statusOf(copy.barcode)).toBe('available');
		expect(await callBack(library.db, id, atTheDesk(library.here.id))).toBe(false);
	});
});
