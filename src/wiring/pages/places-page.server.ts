import { closedFor, closedWord, openState } from '#modules/organisation/index.ts';
import { sayOpenState, type Place } from '#modules/organisation/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatClockRange, formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { clockTimeOf } from '../clock-time.ts';
import { siteFacts } from '../site-facts.server.ts';

/** Where the library is and when it is open, for each place. */
export async function placesPage(app: App, locale: Locale) {
	const { places } = await siteFacts(app);
	const now = app.clock.now();
	const today = dayOfInstant(now);
	return {
		places: places.map((place) => ({
			code: place.code,
			name: place.name,
			isCar: place.kind === 'mobile',
			address: place.address,
			district: place.district,
			accessNote: place.accessNote,
			now: place.hasHours
				? sayOpenState(openState(today, clockTimeOf(now), place.hoursOn), today, locale)
				: null,
			week: place.hasHours ? nextDays(place, today, 7, locale) : [],
			closedDays: place.hasHours ? closedDays(place, addDays(today, 7), locale) : []
		}))
	};
}

function nextDays(place: Place, today: string, days: number, locale: Locale) {
	return Array.from({ length: days }, (_, ahead) => {
		const day = addDays(today, ahead);
		const hours = place.hoursOn(day);
		const closed = hours.open ? null : hours.name;
		return {
			day: formatDate(day, locale, 'day'),
			isToday: ahead === 0,
			isClosed: !hours.open,
			say: hours.open
				? [formatClockRange(hours.opens, hours.closes, locale), hours.season].filter(Boolean).join(', ')
				: closed === null
					? t(closedWord, locale)
					: t(closedFor, locale, { name: closed })
		};
	});
}

const searched = 120;

/** Closed days beyond the week shown, for whoever plans ahead. */
function closedDays(place: Place, from: string, locale: Locale) {
	const found: { day: string; name: string }[] = [];
	for (let ahead = 0; ahead < searched && found.length < 4; ahead++) {
		const day = addDays(from, ahead);
		const hours = place.hoursOn(day);
		if (!hours.open && hours.name !== null)
			found.push({ day: formatDate(day, locale, 'long'), name: hours.name });
	}
	return found;
}
