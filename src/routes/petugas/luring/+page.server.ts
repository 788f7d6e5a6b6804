import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { markLookedAt, offlinePage } from '#wiring/pages/offline-page.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'circulation.offline.settle');
	return { entries: await offlinePage(getApp(), locals.locale) };
};

export const actions: Actions = {
	async diperiksa({ locals, request }) {
		allow(locals, 'circulation.offline.settle');
		const { actor, locale } = locals;
		return markLookedAt({ app: getApp(), actor, locale, form: await request.formData() });
	}
};
