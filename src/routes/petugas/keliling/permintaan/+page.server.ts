import type { PageServerLoad } from './$types';
import { stopRequests } from '#modules/mobile-library/index.server.ts';
import { formatDateTime } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { requestInWords } from '#wiring/pages/stop-request-pages.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'mobile-library.request.decide');
	const requests = await stopRequests(getApp().db);
	const rows = requests.map((request) => ({
		...requestInWords(request, locals.locale),
		asked: formatDateTime(request.requestedAt, locals.locale, 'short')
	}));
	return {
		waiting: rows.filter(({ state }) => state === 'requested'),
		others: rows.filter(({ state }) => state !== 'requested'),
		isAnswered: url.searchParams.has('dijawab')
	};
};
