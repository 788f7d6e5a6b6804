import * as words from '#modules/circulation/holds/staff-messages.ts';
import {
	holdSettingsNow,
	holdShelf,
	placedHold,
	type LeftOnShelf,
	type ShelfHold
} from '#modules/circulation/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { roomsOfPlaces } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatNearDay, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { searchRows } from './search-copies.server.ts';
import { titleHref } from './title-address.ts';

type Asked = { actor: Actor; locale: Locale; url: URL };

/** The address of a member of staff's own place, or of all: `?tempat=ADN`, `?tempat=semua`. */
const everywhere = 'semua';

/** All that is to be done about holds at a place, every word finished. */
export async function holdShelfPage(app: App, { actor, locale, url }: Asked) {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const { places } = await siteFacts(app);
	const wanted = url.searchParams.get('tempat');
	const own = places.find((place) => place.id === actor.branchId);
	const here = wanted === null ? own : places.find((place) => place.code === wanted);
	const [shelf, rooms, placed, searched] = await Promise.all([
		holdShelf(app.db, here?.id ?? null, now),
		roomsOfPlaces(app.db),
		placedNotice(app, url.searchParams.get('baru'), locale),
		searchRows(app, here?.id ?? null, locale)
	]);
	const roomName = (id: string | null) => rooms.find((room) => room.id === id)?.name;
	const rowOf = (one: ShelfHold) => ({
		id: one.hold,
		title: one.title,
		href: titleHref(one.titleId, one.title),
		barcode: one.copy.barcode,
		reader: one.reader,
		pickup: one.pickup.name,
		pickupCode: places.find((place) => place.id === one.pickup.id)?.code ?? '',
		callNumber: one.copy.callNumber ?? '',
		stands: [one.copy.home.name, roomName(one.copy.roomId)].filter(Boolean).join(', '),
		until: one.readyUntil === null ? '' : formatNearDay(one.readyUntil, today, locale, 'short'),
		isLastDay: one.readyUntil !== null && one.readyUntil <= today
	});
	return {
		settings: may(actor, 'circulation.policy.change') ? await holdSettingsNow(app.db) : null,
		placed,
		searched,
		place: here?.code ?? everywhere,
		places: [
			{ value: everywhere, label: t(words.allPlaces, locale) },
			...places.map((place) => ({ value: place.code, label: place.shortName }))
		],
		toFetch: shelf.toFetch.map(rowOf),
		left: shelf.left.map((one) => ({ ...rowOf(one), ...sayLeft(one, locale) })),
		ready: shelf.ready.map(rowOf),
		onTheWay: shelf.onTheWay.map(rowOf)
	};
}

export type HoldRow = Awaited<ReturnType<typeof holdShelfPage>>['ready'][number];

function sayLeft({ ended, reader, next, copy }: LeftOnShelf, locale: Locale) {
	const because = t(ended === 'expired' ? words.wasExpired : words.wasCancelled, locale, {
		reader: reader.name
	});
	const place = next.to.name;
	const toDo = {
		shelve: () => t(words.shelve, locale, { place, call: copy.callNumber ?? '' }),
		'pass-on': () => t(words.passOn, locale),
		send: () => t(words.sendOn, locale, { place })
	};
	return { because, toDo: toDo[next.act](), slip: next.act === 'shelve' ? null : next.hold };
}

async function placedNotice(app: App, id: string | null, locale: Locale): Promise<string | null> {
	const placed = id === null ? undefined : await placedHold(app.db, id);
	if (!placed) return null;
	const { title, reader, position: n } = placed;
	return t(words.placedNow, locale, { title, reader, n });
}
