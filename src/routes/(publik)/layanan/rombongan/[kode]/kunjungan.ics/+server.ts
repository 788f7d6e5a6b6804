import { error } from '@sveltejs/kit';
import { writeCalendarEvent } from '#formats/icalendar/write-event.ts';
import { bookingByCode } from '#modules/visits/index.server.ts';
import { groupVisits } from '#modules/visits/group-messages.ts';
import { t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { bookingInWords } from '#wiring/pages/group-pages.server.ts';

/** An approved visit for the calendar of whoever comes. */
export async function GET({ params, locals, url }) {
	const app = getApp();
	const booking = await bookingByCode(app.db, params.kode);
	if (booking?.state !== 'approved') error(404, 'no such visit');
	const said = await bookingInWords(app, booking, locals.locale);
	const text = writeCalendarEvent({
		uid: `${booking.code}@${url.host}`,
		stamp: app.clock.now(),
		start: new Date(`${booking.day}T${booking.starts}:00+07:00`),
		end: new Date(`${booking.day}T${booking.ends}:00+07:00`),
		summary: `${t(groupVisits, locals.locale)}: ${said.place}`,
		location: said.place,
		description: `${said.name}. ${booking.code}. ${url.origin}/layanan/rombongan/${booking.code}`
	});
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="kunjungan.ics"',
			'cache-control': 'no-store'
		}
	});
}
