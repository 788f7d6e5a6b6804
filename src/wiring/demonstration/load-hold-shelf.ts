import { titleNames } from '#modules/catalogue/index.server.ts';
import { endOverdueHolds, placeHold, returnCopy, type Act } from '#modules/circulation/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { copiesInScenes, sceneActs } from '#database/demo/life/scene-cast.ts';
import type { DemoCopy, DemoLife, DemoMember } from '#database/demo/types.ts';
import type { CollectionIds } from './load-collection.ts';
import type { PlaceIds } from './load-places.ts';

type Ids = { places: PlaceIds; collection: CollectionIds };
type Demo = { life: DemoLife; members: readonly DemoMember[]; asOf: string };

/** Titles on the shelf that readers have asked for and nobody has fetched yet. */
const toFetch = 3;

/**
 * What the staff find at the hold shelf of Adinegoro on the day itself, placed and handled by the acts that they use:
 * three books to fetch, one on its way to Muhammad Yamin, one that nobody collected.
 */
export async function loadHoldShelf(db: Db, { life, members, asOf }: Demo, ids: Ids): Promise<void> {
	const copies = freeCopies(life);
	const busy = new Set([...sceneActs.map(({ card }) => card), ...life.holds.map(({ member }) => member)]);
	const readers = members.filter(({ card }) => !busy.has(card));
	const at = (daysBefore: number, time: string): Act => ({
		now: new Date(`${addDays(asOf, -daysBefore)}T${time}+07:00`),
		actorId: null,
		branchId: ids.places.branch('ADN'),
		channel: 'demo'
	});
	const ask = async (pickup: string, act: Act): Promise<DemoCopy | undefined> => {
		const copy = copies.shift();
		const titleId = copy && ids.collection.titles.get(copy.title);
		const title =
			titleId === undefined ? undefined : (await titleNames(db, [titleId])).get(titleId)?.publicId;
		if (!copy || title === undefined) return undefined;
		for (let reader = readers.shift(); reader; reader = readers.shift()) {
			// A card that has run out or is put off may not hold: the next one may.
			const outcome = await placeHold(db, { card: reader.card, title, pickup }, act);
			if (outcome.ok) return copy;
		}
		return undefined;
	};
	const uncollected = await ask('ADN', at(9, '10:12:00'));
	if (uncollected) await returnCopy(db, { barcode: uncollected.barcode }, at(8, '09:20:00'));
	await endOverdueHolds(db, at(1, '06:00:00').now);
	const sent = await ask('MYM', at(2, '16:40:00'));
	if (sent) await returnCopy(db, { barcode: sent.barcode }, at(1, '09:35:00'));
	for (let asked = 0; asked < toFetch; asked++) await ask('ADN', at(1, `18:${10 + asked * 7}:00`));
}

/** One copy of each title that stands at Adinegoro, can be lent, and has no part in a scene or a queue. */
function freeCopies(life: DemoLife): DemoCopy[] {
	const taken = new Set([...Object.keys(copiesInScenes), ...life.holds.map((hold) => hold.title)]);
	return life.copies.filter(({ title, branch, status, access }) => {
		const isFree = branch === 'ADN' && status === 'available' && access === 'loanable' && !taken.has(title);
		if (isFree) taken.add(title);
		return isFree;
	});
}
