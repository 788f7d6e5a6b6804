import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { cancelOwn, ownHoldsPage, resumeOwn, suspendOwn } from '#wiring/pages/own-holds-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => ({
	holds: await ownHoldsPage(getApp(), locals, url.searchParams.get('baru'))
});

export const actions: Actions = {
	async batalkan({ request, locals }) {
		return cancelOwn({ app: getApp(), viewer: locals, form: await request.formData() });
	},
	async tunda({ request, locals }) {
		return suspendOwn({ app: getApp(), viewer: locals, form: await request.formData() });
	},
	async lanjutkan({ request, locals }) {
		return resumeOwn({ app: getApp(), viewer: locals, form: await request.formData() });
	}
};
