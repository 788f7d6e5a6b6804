import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { askForOwnClearance, ownLettersPage, purposeForm } from '#wiring/pages/own-letters.server.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	letters: await ownLettersPage(getApp(), locals)
});

export const actions: Actions = {
	async default({ locals, request }) {
		const typed = String((await request.formData()).get('keperluan') ?? '').slice(0, 500);
		const purpose = v.safeParse(purposeForm, typed);
		if (!purpose.success) return fail(422, { typed, isTooLong: true });
		const asked = await askForOwnClearance(getApp(), locals, purpose.output);
		// The checks of the page say what has changed meanwhile.
		if (!asked.ok) return fail(409, { typed, isTooLong: false });
		redirect(303, asked.code === null ? '/akun/surat' : `/akun/surat/${asked.code}?terbit`);
	}
};
