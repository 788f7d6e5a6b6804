import {
	bookingsAwaited,
	doorCountsOfDay,
	visitorsByHour,
	visitorsOfDay,
	visitsOfDay,
	type VisitLine
} from '#modules/visits/index.server.ts';
import { kindWords, noRoom, purposeWords } from '#modules/visits/messages.ts';
import * as words from '#modules/visits/staff-messages.ts';
import { callsForHelp } from '#modules/devices/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import {
	formatClockRange,
	formatDate,
	formatNumber,
	formatTime,
	t,
	type Locale
} from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { placeChoices, roomNames } from './place-choice.server.ts';

const linesShown = 200;

type Asked = { day: string; branchCode: string };

/** A day of the guest book: figures, hours by room, lines, groups that are awaited. */
export async function visitsPage(app: App, asked: Asked, locale: Locale) {
	const { places } = await siteFacts(app);
	const branch = places.find((place) => place.code === asked.branchCode);
	const of = { day: asked.day, branchId: branch?.id ?? null };
	const [sums, hours, door, lines, awaited, choices, calls] = await Promise.all([
		visitorsOfDay(app.db, of),
		visitorsByHour(app.db, of),
		doorCountsOfDay(app.db, of),
		visitsOfDay(app.db, { ...of, limit: linesShown }),
		bookingsAwaited(app.db, of),
		placeChoices(app),
		callsForHelp(app.db)
	]);
	const number = (value: number) => formatNumber(value, locale);
	return {
		day: asked.day,
		dayText: formatDate(asked.day, locale),
		today: dayOfInstant(app.clock.now()),
		branch: branch?.code ?? '',
		branches: places.map((place) => ({ value: place.code, label: place.shortName })),
		choices,
		figures: {
			people: number(sums.people),
			members: number(sums.members),
			guests: number(sums.guests),
			groups: number(sums.groups),
			door: door.length === 0 ? null : number(door.reduce((sum, row) => sum + row.people, 0))
		},
		table: hourTable(hours, door, choices, locale),
		lines: lines.map((line) => sayLine(line, locale)),
		isCut: lines.length === linesShown ? linesShown : null,
		awaited: awaited.map((booking) => ({
			id: booking.id,
			name: [booking.institution, booking.groupName].filter(Boolean).join(', '),
			note: `${formatClockRange(booking.starts, booking.ends, locale)}, ${number(booking.people)}`,
			filled: {
				booking: booking.code,
				place: booking.branchId,
				institution: [booking.institution, booking.groupName].filter(Boolean).join(', '),
				people: String(booking.people),
				male: String(booking.male),
				female: String(booking.female),
				education: booking.education ?? ''
			}
		})),
		calls: calls.map(({ id, name }) => ({ id, name }))
	};
}

type Hours = Awaited<ReturnType<typeof visitorsByHour>>;
type Choices = Awaited<ReturnType<typeof placeChoices>>;

/** Rows are hours, columns the rooms in which somebody was; the last column is the door counter's. */
function hourTable(hours: Hours, door: Hours, choices: Choices, locale: Locale) {
	const nameOf = roomNames(choices);
	const rooms = [...new Set(hours.map(({ roomId }) => roomId ?? ''))];
	const all = [...new Set([...hours, ...door].map(({ hour }) => hour))].sort((a, b) => a - b);
	const say = (value: number) => (value === 0 ? '–' : formatNumber(value, locale));
	const sum = (rows: Hours) => rows.reduce((total, { people }) => total + people, 0);
	return {
		rooms: rooms.map((id) => ({ key: id, label: nameOf.get(id) ?? t(noRoom, locale) })),
		hasDoor: door.length > 0,
		rows: all.map((hour) => ({
			hour: `${String(hour).padStart(2, '0')}.00`,
			cells: Object.fromEntries(
				rooms.map((id) => [
					id,
					say(sum(hours.filter((row) => row.hour === hour && (row.roomId ?? '') === id)))
				])
			),
			sum: say(sum(hours.filter((row) => row.hour === hour))),
			door: say(sum(door.filter((row) => row.hour === hour)))
		}))
	};
}

/** Who a line stands for, as far as the library still knows. */
export function whoOf(line: VisitLine, locale: Locale): string {
	if (line.kind === 'group') return line.institution ?? t(kindWords.group, locale);
	if (line.kind === 'member') return line.member?.name ?? t(words.memberForgotten, locale);
	return line.name ?? t(words.guestWithoutName, locale);
}

function sayLine(line: VisitLine, locale: Locale) {
	return {
		id: line.id,
		time: formatTime(line.at, locale).slice(0, 5),
		who: whoOf(line, locale),
		card: line.member?.card ?? null,
		kind: t(kindWords[line.kind], locale),
		room: line.room ?? '–',
		purpose: line.purpose === null ? '–' : t(purposeWords[line.purpose], locale),
		people: formatNumber(line.people, locale),
		isWithdrawn: line.isWithdrawn
	};
}
