export type CalendarEvent = {
	uid: string;
	/** When the text was made. */
	stamp: Date;
	start: Date;
	end: Date;
	summary: string;
	location: string;
	description: string;
};

/** A calendar with one event, as `writeCalendar`. */
export const writeCalendarEvent = (event: CalendarEvent): string => writeCalendar([event]);

/** A calendar (RFC 5545), in UTC so that every program shows the right hour. */
export function writeCalendar(events: readonly CalendarEvent[]): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Suluah//ID',
		'METHOD:PUBLISH',
		...events.flatMap(linesOf),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${text(event.uid)}`,
		`DTSTAMP:${moment(event.stamp)}`,
		`DTSTART:${moment(event.start)}`,
		`DTEND:${moment(event.end)}`,
		`SUMMARY:${text(event.summary)}`,
		`LOCATION:${text(event.location)}`,
		`DESCRIPTION:${text(event.description)}`,
		'END:VEVENT'
	];
}

const moment = (date: Date): string => date.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** §3.3.11: backslash, semicolon, comma and line break are written with a backslash. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const longest = 75;

/** §3.1: a line holds 75 bytes at most; a longer one goes on in the next, after a space. No letter is cut in two. */
function fold(line: string): string {
	const parts: string[] = [];
	let part = '';
	for (const sign of line) {
		const room = parts.length === 0 ? longest : longest - 1;
		if (Buffer.byteLength(part + sign) > room) {
			parts.push(part);
			part = '';
		}
		part += sign;
	}
	return [...parts, part].join('\r\n ');
}
