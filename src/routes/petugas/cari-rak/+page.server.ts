import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { claimsPage, decideOne } from '#wiring/pages/claims-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.harm.record');
	return { claims: await claimsPage(getApp(), { actor: locals.actor, locale: locals.locale, url }) };
};

export const actions: Actions = {
	async putus({ locals, request }) {
		allow(locals, 'circulation.harm.record');
		return decideOne(getApp(), locals.actor, locals.locale, await request.formData());
	}
};
