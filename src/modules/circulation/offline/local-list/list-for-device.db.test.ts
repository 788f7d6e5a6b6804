import { beforeAll, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { suspension } from '../../schema.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { checkOutCopy } from '../../use-cases/check-out-copy.ts';
import { listForDevice } from './list-for-device.ts';

const database = useDatabase();
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db)).id;
});

const listNow = () => listForDevice(database.db, { now: rigNow, branchId, locale: 'id' });

test('says of each member what bars it, what is out, and until when a book is lent on the coming days', async () => {
	const good = await aMember(database.db, { name: 'Ani Rahma Contoh' });
	const expired = await aMember(database.db, { expiresOn: '2026-11-01' });
	const suspended = await aMember(database.db);
	await database.db
		.insert(suspension)
		.values({ memberId: suspended.id, startsOn: '2026-11-20', endsOn: '2026-12-01', lateDays: 4 });
	const copy = await aCopy(database.db, { branchId });
	const lent = await checkOutCopy(
		database.db,
		{ card: good.cardNumber, barcode: copy.barcode },
		atTheDesk(branchId)
	);
	const list = await listNow();
	const memberOf = (card: string) => list.members.find(([known]) => known === card);
	const barsOf = (card: string) => memberOf(card)?.[5].map((place) => list.sentences[place]);
	expect(memberOf(good.cardNumber)).toEqual([good.cardNumber, 'Ani R. C.', expect.any(Number), 1, 3, []]);
	expect(barsOf(expired.cardNumber)).toEqual([expect.stringContaining('Keanggotaan berakhir')]);
	expect(barsOf(suspended.cardNumber)).toEqual([expect.stringContaining('Peminjaman ditunda')]);
	const due = list.dues['2026-11-24']?.[memberOf(good.cardNumber)?.[2] ?? -1];
	expect(lent.ok && lent.loan.due).toBe(due);
	expect(Object.keys(list.dues)).toHaveLength(14);
});

test('says of each copy its title and why it is not lent; one on a card bars nothing', async () => {
	const onSite = await aCopy(database.db, { branchId, access: 'library-use' });
	const lost = await aCopy(database.db, { branchId, status: 'lost' });
	const plain = await aCopy(database.db, { branchId });
	const list = await listNow();
	const barsOf = (barcode: string) =>
		list.copies.find(([known]) => known === barcode)?.[2]?.map((place) => list.sentences[place]);
	expect(barsOf(onSite.barcode)).toEqual([expect.stringContaining('baca di tempat')]);
	expect(barsOf(lost.barcode)).toEqual([expect.stringContaining('tercatat hilang')]);
	expect(barsOf(plain.barcode)).toBeUndefined();
	const [, title] = list.copies.find(([known]) => known === plain.barcode) ?? ['', -1];
	expect(list.titles[title]).toEqual(expect.any(String));
});

test('an account without a place of work has no due dates: the server says them later', async () => {
	const list = await listForDevice(database.db, { now: rigNow, branchId: null, locale: 'id' });
	expect(list.dues).toEqual({});
});
