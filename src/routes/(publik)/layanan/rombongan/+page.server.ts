import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { beginDraft, bookingByCode, groupVisitPolicy } from '#modules/visits/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { groupPlaces } from '#wiring/pages/group-pages.server.ts';

export const load: PageServerLoad = async ({ url }) => {
	const [places, policy] = await Promise.all([groupPlaces(getApp()), groupVisitPolicy(getApp().db)]);
	return {
		places,
		least: policy.leastPeople,
		days: policy.daysBefore,
		isDraftGone: url.searchParams.has('hilang')
	};
};

export const actions: Actions = {
	async mulai() {
		const { db, clock } = getApp();
		const token = await beginDraft(db, clock.now());
		redirect(303, `/layanan/rombongan/isi/${token}/lembaga`);
	},
	async cari({ request }) {
		const code = String((await request.formData()).get('kode') ?? '').slice(0, 40);
		const found = code.trim() === '' ? undefined : await bookingByCode(getApp().db, code);
		if (!found) return fail(422, { code });
		redirect(303, `/layanan/rombongan/${found.code}`);
	}
};
