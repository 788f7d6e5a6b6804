import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { visitStatisticsPage } from '#wiring/pages/visit-statistics-page.server.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	allow(locals, 'visits.visit.read');
	return visitStatisticsPage(getApp(), url, locals.locale);
};
