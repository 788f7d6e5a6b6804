import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { changeOne, obligationsPage, settleOne } from '#wiring/pages/obligations-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.obligation.settle');
	return { list: await obligationsPage(getApp(), { actor: locals.actor, locale: locals.locale, url }) };
};

export const actions: Actions = {
	async selesai({ locals, request }) {
		allow(locals, 'circulation.obligation.settle');
		const { actor, locale } = locals;
		return settleOne({ app: getApp(), actor, locale, form: await request.formData() });
	},
	async ubah({ locals, request }) {
		allow(locals, 'circulation.obligation.settle');
		const { actor, locale } = locals;
		return changeOne({ app: getApp(), actor, locale, form: await request.formData() });
	}
};
