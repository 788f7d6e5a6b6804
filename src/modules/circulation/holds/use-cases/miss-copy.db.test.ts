import { expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { findCopy } from '#modules/catalogue/index.server.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { checkOutCopy } from '../../use-cases/check-out-copy.ts';
import { holdShelf } from '../queries/hold-shelf.ts';
import { searchedCopies } from '../queries/searched-copies.ts';
import { aHold } from '../testing/a-hold.ts';
import { missCopy } from './miss-copy.ts';
import { settleSearch } from './settle-search.ts';

const database = useDatabase();

/** A reader waits for a title of which two copies stand on the shelf. */
async function wanted() {
	const { id: branchId } = await aBranch(database.db);
	const first = await aCopy(database.db, { branchId });
	const second = await aCopy(database.db, { branchId, titleId: first.titleId });
	const reader = await aMember(database.db);
	await aHold(database.db, { titleId: first.titleId, memberId: reader.id, pickupBranchId: branchId });
	const toFetch = async () => {
		const shelf = await holdShelf(database.db, branchId, rigNow);
		return shelf.toFetch.map(({ copy }) => copy.barcode);
	};
	return { branchId, first, second, reader, toFetch, act: atTheDesk(branchId) };
}

test('a copy that is not there is looked for, and the next one is fetched; after the last the reader stays in line', async () => {
	const { branchId, first, second, toFetch, act } = await wanted();
	const [before = ''] = await toFetch();
	const other = before === first.barcode ? second.barcode : first.barcode;
	expect(await missCopy(database.db, before, act)).toMatchObject({ ok: true, hasAnother: true });
	expect(await toFetch()).toEqual([other]);
	expect(await missCopy(database.db, before, act)).toEqual({ ok: false, code: 'copy.not-on-shelf' });
	expect(await missCopy(database.db, other, act)).toMatchObject({ ok: true, hasAnother: false });
	expect(await toFetch()).toEqual([]);
	const searched = await searchedCopies(database.db, branchId);
	expect(searched.map(({ barcode }) => barcode)).toEqual([before, other]);
	const found = await settleSearch(database.db, { search: searched[0]?.search ?? '', outcome: 'found' }, act);
	expect(found).toMatchObject({ ok: true, kept: { state: 'ready' } });
	expect(await findCopy(database.db, before)).toMatchObject({ status: 'on-hold-shelf' });
	const lost = { search: searched[1]?.search ?? '', outcome: 'lost' as const };
	expect(await settleSearch(database.db, lost, act)).toMatchObject({ ok: true, kept: null });
	expect(await settleSearch(database.db, lost, act)).toEqual({ ok: false });
	expect(await findCopy(database.db, other)).toMatchObject({ status: 'lost' });
	expect(await searchedCopies(database.db, branchId)).toEqual([]);
});

test('a copy that is lent meanwhile has turned up', async () => {
	const { branchId, first, reader, act } = await wanted();
	await missCopy(database.db, first.barcode, act);
	await checkOutCopy(database.db, { card: reader.cardNumber, barcode: first.barcode }, act);
	expect(await searchedCopies(database.db, branchId)).toEqual([]);
});
