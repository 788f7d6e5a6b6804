import { drawCode128 } from '#formats/barcode/barcode.ts';
import type { Actor } from '#modules/identity/index.ts';
import { branchCalendar, knownPlaces, roomsOfPlaces } from '#modules/organisation/index.server.ts';
import {
	isLeftOver,
	lendLocker,
	lockersOf,
	returnLocker,
	scanAtLockers,
	type LockerNow
} from '#modules/visits/index.server.ts';
import * as words from '#modules/visits/lockers/messages.ts';
import { dayOfInstant, LIBRARY_ZONE } from '#platform/clock/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { formatDateTime, formatNumber, formatTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

type Asked = { actor: Actor; locale: Locale; room: string };

const clockTime = (at: Date): string =>
	at.toLocaleTimeString('en-GB', { timeZone: LIBRARY_ZONE, hour: '2-digit', minute: '2-digit' });

/** The room in the address, if it is one of the building. */
async function roomOf(app: App, branchId: string, room: string) {
	const rooms = (await roomsOfPlaces(app.db)).filter((one) => one.branchId === branchId);
	return { rooms, roomId: rooms.find(({ id }) => id === room)?.id };
}

/** The lockers of the building of whoever works here; null for an account without one. */
export async function lockersPage(app: App, { actor, locale, room }: Asked) {
	const { branchId } = actor;
	if (branchId === null) return null;
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const { rooms, roomId } = await roomOf(app, branchId, room);
	const [all, hoursOf] = await Promise.all([
		lockersOf(app.db, { branchId, roomId }),
		branchCalendar(app.db, branchId, today)
	]);
	const hours = hoursOf(today);
	const closes = hours.open ? hours.closes.slice(0, 5) : null;
	const isLeft = (lentAt: Date) =>
		isLeftOver(
			{ day: dayOfInstant(lentAt), time: clockTime(lentAt) },
			{ day: today, time: clockTime(now), closes }
		);
	const taken = all.flatMap((one) => (one.taken ? [{ ...one, taken: one.taken }] : []));
	const rowOf = ({ code, number, taken: { who, card, lentAt } }: (typeof taken)[number]) => ({
		code,
		number,
		who,
		card,
		since: t(words.since, locale, {
			time: dayOfInstant(lentAt) === today ? formatTime(lentAt, locale) : formatDateTime(lentAt, locale)
		})
	});
	const free = all.filter((one) => one.taken === null && one.state === 'in-use').length;
	return {
		room: roomId ?? '',
		rooms: rooms.map(({ id, name }) => ({ value: id, label: name })),
		hasAny: all.length > 0,
		figures: t(words.figures, locale, {
			free: formatNumber(free, locale),
			taken: formatNumber(taken.length, locale),
			closed: formatNumber(all.filter(({ state }) => state !== 'in-use').length, locale)
		}),
		left: taken.filter(({ taken: { lentAt } }) => isLeft(lentAt)).map(rowOf),
		taken: taken.filter(({ taken: { lentAt } }) => !isLeft(lentAt)).map(rowOf)
	};
}

export type LockerSaid = {
	ok: boolean;
	/** Shown large. */
	number: string | null;
	say: string;
};

const said = (number: string, say: string): LockerSaid => ({ ok: true, number, say });

const refused = (
	reasons: readonly Reason<keyof typeof words.refusalWords>[],
	locale: Locale
): LockerSaid => ({
	ok: false,
	number: null,
	say: reasons.map(({ code, facts }) => t(words.refusalWords[code], locale, facts)).join(' ')
});

/** What a form of the page does: a scan, a guest, a key that came back or is lost. */
export async function actAtLockers(
	app: App,
	act: 'scan' | 'guest' | 'return' | 'lost',
	form: Record<string, string>,
	{ actor, locale, room }: Asked
): Promise<LockerSaid> {
	const { branchId } = actor;
	if (branchId === null) return { ok: false, number: null, say: t(words.noBranch, locale) };
	const by = { now: app.clock.now(), actorId: actor.accountId, channel: 'desk' as const };
	const code = (form['kode'] ?? '').slice(0, 100);
	if (act === 'return' || act === 'lost') {
		const isKeyLost = act === 'lost';
		const back = await returnLocker(app.db, { code, isKeyLost }, by);
		if (!back.ok) return refused([{ code: back.code, facts: {} }], locale);
		return said(back.number, t(isKeyLost ? words.keyLostWord : words.returnedWord, locale));
	}
	const { roomId } = await roomOf(app, branchId, room);
	if (act === 'guest') {
		const lent = await lendLocker(app.db, { branchId, roomId, to: { guest: form['nama'] ?? '' } }, by);
		if (!lent.ok) return refused(lent.reasons, locale);
		return said(lent.value.number, t(words.lentTo, locale, { who: lent.value.who }));
	}
	const answer = await scanAtLockers(app.db, { code, branchId, roomId }, by);
	switch (answer.kind) {
		case 'lent':
			return said(answer.number, t(words.lentTo, locale, { who: answer.who }));
		case 'returned':
			return said(answer.number, t(words.returnedWord, locale));
		case 'free':
			return said(answer.number, t(words.freeWord, locale));
		case 'refused':
			return refused(answer.reasons, locale);
	}
}

/** All lockers of the library with their places, for setting up and for labels. */
export async function allLockers(app: App, branchId: string | null) {
	const [{ branches }, rooms] = await Promise.all([knownPlaces(app.db), roomsOfPlaces(app.db)]);
	const placeOf = (one: LockerNow) =>
		[branches.find(({ id }) => id === one.branchId)?.name, rooms.find(({ id }) => id === one.roomId)?.name]
			.filter(Boolean)
			.join(', ');
	const shown = branchId === null ? branches : branches.filter(({ id }) => id === branchId);
	const lockers = await Promise.all(shown.map(({ id }) => lockersOf(app.db, { branchId: id })));
	return lockers.flat().map((one) => ({
		code: one.code,
		number: one.number,
		state: one.state,
		place: placeOf(one),
		bars: drawCode128(one.code)
	}));
}
