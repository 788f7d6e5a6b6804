import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { raiseDispute } from '#modules/circulation/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { trailPage } from '#wiring/pages/decision-trail-page.server.ts';
import { isKey } from '#wiring/pages/rule-form.server.ts';

const mostLetters = 1000;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = { memberId: locals.actor?.memberId ?? '', suspensionId: params.id };
	const as = { locale: locals.locale, showsStaff: false };
	const trail = asked.memberId === '' ? undefined : await trailPage(getApp(), asked, as);
	if (!trail) error(404, 'no such suspension');
	return { trail, isSent: url.searchParams.has('terkirim') };
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const { db, clock } = getApp();
		const words = String((await request.formData()).get('alasan') ?? '');
		if (words.trim().length > mostLetters) return fail(422, { words, problem: 'dispute.too-long' as const });
		const memberId = locals.actor?.memberId ?? null;
		if (memberId === null || !isKey(params.id)) error(404, 'no such suspension');
		const act = {
			now: clock.now(),
			actorId: locals.actor?.accountId ?? null,
			branchId: null,
			channel: 'account' as const
		};
		const outcome = await raiseDispute(db, { memberId, suspensionId: params.id, words }, act);
		if (!outcome.ok)
			return fail(422, { words, problem: outcome.reasons[0]?.code ?? ('suspension.unknown' as const) });
		redirect(303, `/akun/penundaan/${params.id}?terkirim`);
	}
};
