import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { receiptPage, voidAt } from '#wiring/pages/receipt-page.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'circulation.payment.take');
	const found = await receiptPage(getApp(), params.id, url, locals);
	if (!found) error(404, 'no such receipt');
	return found;
};

export const actions: Actions = {
	async batal({ locals, params, request }) {
		allow(locals, 'circulation.payment.void');
		const { alasan = '' } = formText(await request.formData());
		const problem = await voidAt(getApp(), locals, params.id, alasan);
		if (problem !== null) return fail(422, { problem, alasan });
		redirect(303, `/petugas/kas/struk/${params.id}`);
	}
};
