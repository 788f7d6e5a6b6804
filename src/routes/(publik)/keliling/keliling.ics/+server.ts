import type { RequestHandler } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { timetableCalendar } from '#wiring/pages/timetable-calendar.server.ts';

/** The stops of the coming weeks for anybody's calendar; a program may ask for it again and again. */
export const GET: RequestHandler = async ({ url, locals }) =>
	new Response(await timetableCalendar(getApp(), url, locals.locale), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="keliling.ics"',
			'cache-control': 'public, max-age=3600'
		}
	});
