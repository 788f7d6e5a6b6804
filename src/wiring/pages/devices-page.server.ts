import * as v from 'valibot';
import { deviceKinds, deviceStarts } from '#modules/devices/index.ts';
import { devices, type PairingInput } from '#modules/devices/index.server.ts';
import * as words from '#modules/devices/messages.ts';
import { roomsOfPlaces } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatDateTime, formatTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';

/** A building, or a room in it, as one choice: "branch" or "branch room". */
export async function placeChoices(app: App) {
	const [{ places }, rooms] = await Promise.all([siteFacts(app), roomsOfPlaces(app.db)]);
	return places.flatMap((place) => [
		{ value: place.id, label: place.shortName },
		...rooms
			.filter((room) => room.branchId === place.id)
			.map((room) => ({ value: `${place.id} ${room.id}`, label: `${place.shortName}: ${room.name}` }))
	]);
}

/** The devices of the library with where they stand and how they are. */
export async function devicesPage(app: App, locale: Locale) {
	const [rows, choices] = await Promise.all([devices(app.db), placeChoices(app)]);
	const placeOf = new Map(choices.map(({ value, label }) => [value, label]));
	return {
		choices,
		devices: rows.map((row) => ({
			id: row.id,
			name: row.name,
			place: placeOf.get(row.roomId ? `${row.branchId} ${row.roomId}` : row.branchId) ?? '–',
			start: t(words.startWords[row.start], locale),
			seen:
				row.lastSeenAt === null
					? t(words.neverSeen, locale)
					: formatDateTime(row.lastSeenAt, locale, 'short'),
			isRevoked: row.revokedAt !== null,
			isCalling: row.helpAskedAt !== null,
			state: stateOf(row, locale)
		}))
	};
}

function stateOf(row: { revokedAt: Date | null; helpAskedAt: Date | null }, locale: Locale): string {
	if (row.revokedAt)
		return t(words.stateWords.revoked, locale, {
			day: formatDate(dayOfInstant(row.revokedAt), locale, 'short')
		});
	if (row.helpAskedAt)
		return t(words.stateWords.calls, locale, { time: formatTime(row.helpAskedAt, locale) });
	return t(words.stateWords.works, locale);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The form that confirms a device's code. */
export const pairingForm = v.pipe(
	v.object({
		code: v.pipe(v.optional(v.string(), ''), v.maxLength(40)),
		name: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(60)),
		kind: v.picklist(deviceKinds),
		start: v.picklist(deviceStarts),
		place: v.optional(v.string(), '')
	}),
	v.transform(({ place, ...rest }): PairingInput => {
		const [branchId = '', roomId] = place.split(' ');
		const known = (id: string | undefined) => (id !== undefined && uuid.test(id) ? id : null);
		return { ...rest, branchId: known(branchId) ?? '', roomId: known(roomId) };
	})
);
