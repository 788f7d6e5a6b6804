import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { timetablePage } from '#wiring/pages/timetable-page.server.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	timetable: await timetablePage(getApp(), locals.locale)
});
