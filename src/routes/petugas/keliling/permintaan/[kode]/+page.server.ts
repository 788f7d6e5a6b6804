import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { decideRequest, requestByCode, sayMobileLibrary } from '#modules/mobile-library/index.server.ts';
import { formatDateTime } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { requestInWords } from '#wiring/pages/stop-request-pages.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'mobile-library.request.decide');
	const request = await requestByCode(getApp().db, params.kode);
	if (!request) error(404, 'no such request');
	return {
		request: requestInWords(request, locals.locale),
		contact: [request.contactName, request.contactPhone].filter(Boolean).join(', '),
		asked: formatDateTime(request.requestedAt, locals.locale, 'short'),
		isOpen: request.state === 'requested' || request.state === 'confirmed'
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		allow(locals, 'mobile-library.request.decide');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const outcome = await decideRequest(
			db,
			{
				code: params.kode,
				version: Number(typed['version']) || 0,
				to: typed['jawab'] === 'tolak' ? 'declined' : 'confirmed',
				answer: (typed['answer'] ?? '').trim().slice(0, 500) || null
			},
			{ now: clock.now(), actorId: locals.actor.accountId }
		);
		if (!outcome.ok)
			return fail(422, {
				typed,
				problems: outcome.reasons.map((reason) => ({
					field: 'answer',
					text: sayMobileLibrary(reason, locals.locale)
				}))
			});
		redirect(303, '/petugas/keliling/permintaan?dijawab');
	}
};
