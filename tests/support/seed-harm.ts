import { sql } from 'drizzle-orm';
import { checkOutCopy, claimReturn, loseCopy } from '#modules/circulation/index.server.ts';
import { atTheDesk } from '#modules/circulation/testing/at-the-desk.ts';
import type { Db } from '#platform/database/index.server.ts';
import { barcode, members, troubledLoan, type TitleKey } from './journey-seed-facts.ts';

/**
 * One member who lost a book before, says that another is back, and has two at home: one to lose, one of the other
 * building. The loan of the first is found under an id that screens know.
 */
export async function seedHarm(db: Db, branchId: string): Promise<void> {
	const on = (day: string) => atTheDesk(branchId, day);
	const lend = async (title: TitleKey, card: string) => {
		const lent = await checkOutCopy(db, { card, barcode: barcode(title) }, on('2026-11-19'));
		if (!lent.ok) throw new Error(`the rig lent no ${title}`);
		return lent.loan.id;
	};
	const { card } = members.misplacing;
	const lost = await lend('lostBefore', card);
	await loseCopy(db, { loan: lost, agreed: { asked: 'similar', price: null, note: null } }, on('2026-11-21'));
	const claimed = await lend('saidToBeBack', card);
	await claimReturn(
		db,
		{ loan: claimed, on: '2026-11-21', note: 'Lewat kotak pengembalian' },
		on('2026-11-23')
	);
	const here = await lend('lostOne', card);
	await db.execute(sql`update loan set public_id = ${troubledLoan} where public_id = ${here}`);
	await lend('sentHome', card);
}
