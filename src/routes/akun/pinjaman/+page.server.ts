import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { renewAllOwn, renewOwn, shelfPage } from '#wiring/pages/account-pages.server.ts';

export const load: PageServerLoad = async ({ locals }) => ({ shelf: await shelfPage(getApp(), locals) });

export const actions: Actions = {
	async perpanjang({ request, locals }) {
		const loan = (await request.formData()).get('pinjaman');
		return { answers: await renewOwn(getApp(), locals, String(loan ?? '')) };
	},
	async semua({ locals }) {
		return { answers: await renewAllOwn(getApp(), locals) };
	}
};
