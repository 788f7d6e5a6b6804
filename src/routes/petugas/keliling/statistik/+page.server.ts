import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { mobileStatisticsPage } from '#wiring/pages/mobile-statistics-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'mobile-library.trip.read');
	return { statistics: await mobileStatisticsPage(getApp(), url, locals.locale) };
};
