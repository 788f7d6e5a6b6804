import * as v from 'valibot';
import { deviceKinds, deviceStarts } from '#modules/devices/index.ts';
import { devices, type PairingInput } from '#modules/devices/index.server.ts';
import * as words from '#modules/devices/messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatDateTime, formatTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { placeChoices, placeValue, readPlace } from './place-choice.server.ts';

/** The devices of the library with where they stand and how they are. */
export async function devicesPage(app: App, locale: Locale) {
	const [rows, choices] = await Promise.all([devices(app.db), placeChoices(app)]);
	const placeOf = new Map(choices.map(({ value, label }) => [value, label]));
	return {
		choices,
		devices: rows.map((row) => ({
			id: row.id,
			name: row.name,
			place: placeOf.get(placeValue(row.branchId, row.roomId)) ?? '–',
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

/** The form that confirms a device's code. */
export const pairingForm = v.pipe(
	v.object({
		code: v.pipe(v.optional(v.string(), ''), v.maxLength(40)),
		name: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(60)),
		kind: v.picklist(deviceKinds),
		start: v.picklist(deviceStarts),
		place: v.optional(v.string(), '')
	}),
	v.transform(({ place, ...rest }): PairingInput => ({ ...rest, ...readPlace(place) }))
);
