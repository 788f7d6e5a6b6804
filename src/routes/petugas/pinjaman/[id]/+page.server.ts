import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { tellClaimed, tellLost, troubledLoanPage } from '#wiring/pages/troubled-loan-page.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'circulation.harm.record');
	const loan = await troubledLoanPage(getApp(), params.id, locals.locale);
	if (!loan) error(404, 'no such loan');
	return { loan };
};

export const actions: Actions = {
	async hilang({ locals, params, request }) {
		allow(locals, 'circulation.harm.record');
		const { actor, locale } = locals;
		return tellLost({ app: getApp(), actor, locale, id: params.id, form: await request.formData() });
	},
	async klaim({ locals, params, request }) {
		allow(locals, 'circulation.harm.record');
		const { actor, locale } = locals;
		return tellClaimed({ app: getApp(), actor, locale, id: params.id, form: await request.formData() });
	}
};
