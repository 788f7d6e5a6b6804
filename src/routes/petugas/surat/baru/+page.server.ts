import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { issueClearance } from '#modules/circulation/index.server.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { officeAct } from '#wiring/pages/office-act.server.ts';
import { clearancePage } from '#wiring/pages/office-letters.server.ts';
import { purposeForm } from '#wiring/pages/own-letters.server.ts';

const cardIn = (url: URL) => (url.searchParams.get('kartu') ?? '').trim().slice(0, 60);

export const load: PageServerLoad = ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	return clearancePage(getApp(), cardIn(url), locals.locale);
};

export const actions: Actions = {
	async terbitkan({ locals, request }) {
		allow(locals, 'documents.letter.issue');
		const app = getApp();
		const form = await request.formData();
		const typed = String(form.get('keperluan') ?? '').slice(0, 500);
		const purpose = v.safeParse(purposeForm, typed);
		if (!purpose.success) return fail(422, { typed, isTooLong: true });
		const member = await memberByCard(app.db, String(form.get('kartu') ?? ''));
		if (!member) error(404, 'no such card');
		const input = { memberId: member.id, purpose: purpose.output };
		const outcome = await issueClearance(app.db, input, officeAct(app, locals.actor));
		// The checks of the page say what has changed meanwhile.
		if (!outcome.ok) return fail(409, { typed, isTooLong: false });
		redirect(303, `/petugas/surat/${outcome.letter?.code ?? ''}?terbit`);
	}
};
