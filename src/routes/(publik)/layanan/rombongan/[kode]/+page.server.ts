import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { bookingByCode, decideGroupVisit, sayVisits } from '#modules/visits/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { bookingInWords } from '#wiring/pages/group-pages.server.ts';

export const load: PageServerLoad = async ({ params, url, locals, setHeaders }) => {
	const app = getApp();
	const booking = await bookingByCode(app.db, params.kode);
	if (!booking) error(404, 'no such booking');
	// The page names a group: nobody in between keeps it, no search engine lists it.
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		booking: await bookingInWords(app, booking, locals.locale),
		isSent: url.searchParams.has('terkirim'),
		isCancelled: url.searchParams.has('batal')
	};
};

export const actions: Actions = {
	async batal({ params, request, locals }) {
		const { db, clock } = getApp();
		const version = Number((await request.formData()).get('version')) || 0;
		const outcome = await decideGroupVisit(
			db,
			{ code: params.kode, version, to: { state: 'cancelled' }, answer: null },
			{ now: clock.now(), actorId: null, channel: 'public' }
		);
		if (!outcome.ok)
			return fail(409, {
				say: outcome.reasons.map((reason) => sayVisits(reason, locals.locale)).join(' ')
			});
		redirect(303, `/layanan/rombongan/${params.kode}?batal`);
	}
};
