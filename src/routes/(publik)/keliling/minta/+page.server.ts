import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { beginRequest, requestByCode } from '#modules/mobile-library/index.server.ts';
import { getApp } from '#wiring/app.server.ts';

export const load: PageServerLoad = ({ url }) => ({ isDraftGone: url.searchParams.has('hilang') });

export const actions: Actions = {
	async mulai() {
		const { db, clock } = getApp();
		const token = await beginRequest(db, clock.now());
		redirect(303, `/keliling/minta/isi/${token}/siapa`);
	},
	async cari({ request }) {
		const code = String((await request.formData()).get('kode') ?? '').slice(0, 40);
		const found = code.trim() === '' ? undefined : await requestByCode(getApp().db, code);
		if (!found) return fail(422, { code });
		redirect(303, `/keliling/minta/${found.code}`);
	}
};
