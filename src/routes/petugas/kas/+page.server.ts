import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { cashPage, closeAt } from '#wiring/pages/cash-page.server.ts';
import { formText } from '#wiring/pages/form-text.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.cash.close');
	const found = await cashPage(getApp(), url, locals);
	if (!found) error(404, 'no branch');
	return found;
};

export const actions: Actions = {
	async tutup({ locals, url, request }) {
		allow(locals, 'circulation.cash.close');
		const typed = formText(await request.formData());
		const problems = await closeAt(getApp(), url, locals, typed);
		if (problems.length > 0) return fail(422, { typed, problems });
		const to = new URLSearchParams({
			gedung: url.searchParams.get('gedung') ?? '',
			hari: url.searchParams.get('hari') ?? ''
		});
		redirect(303, `/petugas/kas?${to}`);
	}
};
