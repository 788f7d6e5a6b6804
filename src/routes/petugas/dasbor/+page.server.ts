import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { dashboardPage } from '#wiring/pages/dashboard-page.server.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	allow(locals, 'reports.dashboard.read');
	return dashboardPage(getApp(), locals.locale, url.searchParams.get('gedung') ?? '');
};
