import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { saveTitle } from '#modules/catalogue/index.server.ts';
import { emptyTitleForm } from '#modules/catalogue/index.ts';
import { checkOutCopy, returnCopy } from '#modules/circulation/index.server.ts';
import { atTheDesk } from '#modules/circulation/testing/at-the-desk.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { openDatabase, type Database } from '#platform/database/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';
import { startCatalogueSearch, type CatalogueSearch } from './catalogue-search.ts';

const database = useDatabase();
let here: CatalogueSearch;
let otherConnections: Database;
let branchId: string;

const failed: unknown[] = [];
const onError = (error: unknown) => failed.push(error);

beforeAll(async () => {
	branchId = (await aBranch(database.db, { code: 'ADN' })).id;
	const title = await aTitle(database.db, { title: 'Di Bawah Lindungan Kaʼbah' });
	await aCopy(database.db, { branchId, titleId: title.id });
	here = await startCatalogueSearch(database.db, { onError });
	otherConnections = openDatabase({ url: database.url });
});

afterAll(async () => {
	await here.stop();
	await otherConnections.close();
});

const onShelf = (text: string) => ({ text, filters: { available: ['true'] } });

test('what was there before the start is found', async () => {
	expect((await here.search({ text: 'lindungan kabah' })).total).toBe(1);
});

test('a new title is found by the very next search of the same process', async () => {
	for (const name of ['Merantau ke Deli', 'Tuan Direktur', 'Dijemput Mamaknya']) {
		await saveTitle(
			database.db,
			{
				form: { ...emptyTitleForm, title: name },
				materialType: 'monograf',
				audience: null,
				isLocal: false,
				isVisible: true
			},
			{ now: new Date(), actorId: null }
		);
		expect((await here.search({ text: name })).total).toBe(1);
	}
});

test('a loan takes the copy off the shelf at once, a return brings it back at once', async () => {
	const member = await aMember(database.db);
	const title = await aTitle(database.db, { title: 'Kemarau' });
	const copy = await aCopy(database.db, { branchId, titleId: title.id });
	const fresh = await startCatalogueSearch(database.db, { onError });
	const statusOnCard = async () => {
		const [card] = await fresh.cardsOf(await fresh.search({ text: 'kemarau' }));
		return card?.copies[0]?.status;
	};
	try {
		expect((await fresh.search(onShelf('kemarau'))).total).toBe(1);
		expect(await statusOnCard()).toBe('available');
		await checkOutCopy(database.db, { card: member.cardNumber, barcode: copy.barcode }, atTheDesk(branchId));
		expect((await fresh.search(onShelf('kemarau'))).total).toBe(0);
		expect(await statusOnCard()).toBe('on-loan');
		await returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId));
		expect((await fresh.search(onShelf('kemarau'))).total).toBe(1);
		expect(await statusOnCard()).toBe('available');
	} finally {
		await fresh.stop();
	}
});

test('what another process writes is found within a second', async () => {
	const script = new URL('./testing/save-title-elsewhere.ts', import.meta.url);
	await promisify(execFile)(process.execPath, [fileURLToPath(script), database.url, 'Sabai nan Aluih']);
	await expect
		.poll(async () => (await here.search({ text: 'sabai aluih' })).total, { timeout: 1000, interval: 50 })
		.toBe(1);
	expect(failed).toEqual([]);
});

test('an act that commits late is not skipped', async () => {
	let finish = () => {};
	const held = new Promise<void>((resolve) => (finish = resolve));
	const slow = otherConnections.db.transaction(async (tx) => {
		await saveTitle(
			tx,
			{
				form: { ...emptyTitleForm, title: 'Anggun nan Tongga' },
				materialType: 'monograf',
				audience: null,
				isLocal: true,
				isVisible: true
			},
			{ now: new Date(), actorId: null }
		);
		await held;
	});
	await saveTitle(
		database.db,
		{
			form: { ...emptyTitleForm, title: 'Cindua Mato' },
			materialType: 'monograf',
			audience: null,
			isLocal: true,
			isVisible: true
		},
		{ now: new Date(), actorId: null }
	);
	expect((await here.search({ text: 'cindua mato' })).total).toBe(1);
	finish();
	await slow;
	await expect
		.poll(async () => (await here.search({ text: 'anggun tongga' })).total, { timeout: 1000, interval: 50 })
		.toBe(1);
});
