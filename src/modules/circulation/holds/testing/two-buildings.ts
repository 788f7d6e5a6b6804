import { and, asc, eq, like } from 'drizzle-orm';
import { beforeAll } from 'vitest';
import { findCopy } from '#modules/catalogue/index.server.ts';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { serviceEvent } from '#platform/events/schema.ts';
import { useDatabase } from '#tests/support/database.ts';
import { hold } from '../../schema.ts';
import { atTheDesk } from '../../testing/at-the-desk.ts';
import { checkOutCopy } from '../../use-cases/check-out-copy.ts';
import { returnCopy } from '../../use-cases/return-copy.ts';
import { aHold } from './a-hold.ts';

type Building = { id: string; code: string };

/**
 * Two buildings with a desk each in a database of their own; the first is closed on 26 November. Call it once at the
 * top of a test file.
 */
export function useTwoBuildings() {
	const database = useDatabase();
	let here: Building | undefined;
	let there: Building | undefined;

	beforeAll(async () => {
		here = await aBranch(database.db, { shortName: 'Adinegoro' });
		there = await aBranch(database.db, { shortName: 'Muhammad Yamin' });
		await aClosedDay(database.db, '2026-11-26', 'Hari Contoh', here.id);
	});

	const built = (building: Building | undefined): Building => {
		if (!building) throw new Error('the buildings are made before the first test, not while the file loads');
		return building;
	};
	const atHere = (on?: string) => atTheDesk(built(here).id, on);
	const lend = (card: string, code: string, on?: string) =>
		checkOutCopy(database.db, { card, barcode: code }, atHere(on));
	return {
		get db() {
			return database.db;
		},
		get here() {
			return built(here);
		},
		get there() {
			return built(there);
		},
		lend,
		bringBack: (code: string, at: Building = built(here), on?: string) =>
			returnCopy(database.db, { barcode: code }, atTheDesk(at.id, on)),
		/** A title with one copy that somebody has at home. */
		async aBookOut() {
			const title = await aTitle(database.db);
			const copy = await aCopy(database.db, { branchId: built(here).id, titleId: title.id });
			await lend((await aMember(database.db)).cardNumber, copy.barcode);
			return { title, copy };
		},
		/** A new reader waits for a title. */
		async inLine(titleId: string, facts: Partial<typeof hold.$inferInsert> = {}) {
			const member = await aMember(database.db);
			const own = { titleId, memberId: member.id, pickupBranchId: built(here).id };
			const one = await aHold(database.db, { ...own, ...facts });
			return { member, hold: one.publicId };
		},
		async stateOf(publicId: string) {
			const [found] = await database.db.select().from(hold).where(eq(hold.publicId, publicId));
			return found;
		},
		statusOf: async (code: string) => (await findCopy(database.db, code))?.status,
		/** What the ledger tells of the holds of a title, in its order. */
		async told(titleId: string) {
			const events = await database.db
				.select({ kind: serviceEvent.kind })
				.from(serviceEvent)
				.where(and(eq(serviceEvent.titleId, titleId), like(serviceEvent.kind, 'circulation.hold.%')))
				.orderBy(asc(serviceEvent.id));
			return events.map(({ kind }) => kind.slice('circulation.hold.'.length));
		}
	};
}
