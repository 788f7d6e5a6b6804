import { and, asc, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { copiesForShelf, copiesOnShelf, type ShelfCopy } from '#modules/catalogue/index.server.ts';
import { membersInBrief, type MemberInBrief } from '#modules/members/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { pairForFetching } from '../rules/pair-for-fetching.ts';
import { holdSettingsNow } from './hold-settings-now.ts';
import type { QueuedHold } from './queue-of-title.ts';

type Place = { id: string; name: string };

/** A hold and the copy it is about, as staff handle them. */
export type ShelfHold = {
	/** Public id. */
	hold: string;
	reader: { name: string; card: string };
	title: string;
	titleId: string;
	copy: { barcode: string; callNumber: string | null; home: Place; roomId: string | null };
	pickup: Place;
	/** Last day on which it can be collected. */
	readyUntil: string | null;
	/** Day on which it was placed. */
	placedOn: string;
};

/** A copy that an ended hold left on the hold shelf, and what becomes of it. */
export type LeftOnShelf = ShelfHold & {
	ended: 'expired' | 'cancelled';
	/** shelve: back to where it belongs · pass-on: a new slip, the next reader collects here · send: for one elsewhere. */
	next: { act: 'shelve'; to: Place } | { act: 'pass-on' | 'send'; hold: string; to: Place };
};

export type HoldShelf = {
	ready: ShelfHold[];
	/** On the shelves, wanted by a reader. */
	toFetch: ShelfHold[];
	onTheWay: ShelfHold[];
	left: LeftOnShelf[];
};

/**
 * Everything that staff have to do with holds at a place, or at all of them: what lies ready, what is to be fetched
 * from the shelves, what is on its way here, and what ended holds left behind.
 *
 * @param at the place, or null for all
 */
export async function holdShelf(db: Db, at: string | null, now: Date): Promise<HoldShelf> {
	const rows = await db
		.select()
		.from(hold)
		.where(
			or(
				inArray(hold.state, ['waiting', 'in-transit', 'ready']),
				and(
					inArray(hold.state, ['expired', 'cancelled']),
					isNotNull(hold.copyId),
					isNull(hold.shelfClearedAt)
				)
			)
		)
		.orderBy(asc(hold.queueNumber), asc(hold.placedAt), asc(hold.id));
	const waiting = rows.filter((row) => row.state === 'waiting');
	const standing = await copiesOnShelf(db, [...new Set(waiting.map((row) => row.titleId))]);
	const fetched = await pairsOf(db, waiting, standing, dayOfInstant(now));
	const bound = rows.filter((row) => row.copyId !== null && row.state !== 'waiting');
	const copies = await copiesForShelf(
		db,
		bound.flatMap(({ copyId }) => copyId ?? [])
	);
	const shown = [...fetched.map((pair) => pair.hold), ...bound];
	const tell = tellerOf(
		await membersInBrief(
			db,
			shown.map((row) => row.memberId)
		),
		await branchNames(db)
	);
	const isHere = (row: QueuedHold) => at === null || row.pickupBranchId === at;
	const withCopy = (state: QueuedHold['state']) =>
		bound.flatMap((row) => {
			const copy = copies.find((one) => one.id === row.copyId);
			return row.state === state && isHere(row) && copy ? [{ row, copy }] : [];
		});
	return {
		ready: withCopy('ready')
			.toSorted((a, b) => ((a.row.readyUntil ?? '') < (b.row.readyUntil ?? '') ? -1 : 1))
			.map(({ row, copy }) => tell.hold(row, copy)),
		toFetch: fetched
			.filter(({ copy }) => at === null || copy.branchId === at)
			.map((pair) => tell.hold(pair.hold, pair.copy)),
		onTheWay: withCopy('in-transit').map(({ row, copy }) => tell.hold(row, copy)),
		left: [...withCopy('expired'), ...withCopy('cancelled')].flatMap(({ row, copy }) =>
			tell.left(row, copy, nextOf(bound, copy))
		)
	};
}

async function pairsOf(db: Db, waiting: QueuedHold[], standing: ShelfCopy[], today: string) {
	const { travel } = await holdSettingsNow(db);
	return [...Map.groupBy(waiting, (row) => row.titleId)].flatMap(([titleId, queue]) =>
		pairForFetching(
			queue,
			standing.filter((copy) => copy.titleId === titleId),
			{ today, travel }
		)
	);
}

const nextOf = (bound: readonly QueuedHold[], copy: ShelfCopy) =>
	bound.find((row) => row.copyId === copy.id && (row.state === 'ready' || row.state === 'in-transit'));

function tellerOf(members: ReadonlyMap<string, MemberInBrief>, places: ReadonlyMap<string, string>) {
	const place = (id: string): Place => ({ id, name: places.get(id) ?? '' });
	const tellHold = (row: QueuedHold, copy: ShelfCopy): ShelfHold => {
		const reader = members.get(row.memberId);
		return {
			hold: row.publicId,
			reader: { name: reader?.name ?? '', card: reader?.cardNumber ?? '' },
			title: copy.title,
			titleId: copy.titlePublicId,
			copy: {
				barcode: copy.barcode,
				callNumber: copy.callNumber ?? copy.titleCallNumber,
				home: place(copy.branchId),
				roomId: copy.roomId
			},
			pickup: place(row.pickupBranchId),
			readyUntil: row.readyUntil,
			placedOn: dayOfInstant(row.placedAt)
		};
	};
	const tellLeft = (row: QueuedHold, copy: ShelfCopy, next: QueuedHold | undefined): LeftOnShelf[] => {
		const ended = row.state === 'expired' ? 'expired' : 'cancelled';
		if (next) {
			const act = next.state === 'ready' ? 'pass-on' : 'send';
			return [
				{ ...tellHold(row, copy), ended, next: { act, hold: next.publicId, to: place(next.pickupBranchId) } }
			];
		}
		// Lent or taken away meanwhile: it lies there no more.
		if (copy.status !== 'available') return [];
		return [{ ...tellHold(row, copy), ended, next: { act: 'shelve', to: place(copy.branchId) } }];
	};
	return { hold: tellHold, left: tellLeft };
}
