import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { decideRequest, requestByCode, sayMobileLibrary } from '#modules/mobile-library/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { requestInWords } from '#wiring/pages/stop-request-pages.server.ts';

export const load: PageServerLoad = async ({ params, url, locals, setHeaders }) => {
	const request = await requestByCode(getApp().db, params.kode);
	if (!request) error(404, 'no such request');
	// The page names a group: nobody in between keeps it, no search engine lists it.
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		request: requestInWords(request, locals.locale),
		isSent: url.searchParams.has('terkirim'),
		isTakenBack: url.searchParams.has('ditarik')
	};
};

export const actions: Actions = {
	async tarik({ params, request, locals }) {
		const { db, clock } = getApp();
		const version = Number((await request.formData()).get('version')) || 0;
		const outcome = await decideRequest(
			db,
			{ code: params.kode, version, to: 'cancelled', answer: null },
			{ now: clock.now(), actorId: null }
		);
		if (!outcome.ok)
			return fail(409, {
				say: outcome.reasons.map((reason) => sayMobileLibrary(reason, locals.locale)).join(' ')
			});
		redirect(303, `/keliling/minta/${params.kode}?ditarik`);
	}
};
