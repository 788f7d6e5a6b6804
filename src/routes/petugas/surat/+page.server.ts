import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { decideClearance } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { officeAct } from '#wiring/pages/office-act.server.ts';
import { lettersPage } from '#wiring/pages/office-letters.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	return {
		...(await lettersPage(getApp(), url.searchParams, locals.locale)),
		isRefused: url.searchParams.has('ditolak'),
		maySet: may(locals.actor, 'documents.setting.change')
	};
};

export const actions: Actions = {
	async terbitkan({ locals, request }) {
		allow(locals, 'documents.letter.issue');
		const app = getApp();
		const asked = String((await request.formData()).get('permintaan') ?? '');
		const outcome = await decideClearance(
			app.db,
			{ request: asked, answer: { issue: true } },
			officeAct(app, locals.actor)
		);
		if (!outcome.ok)
			return fail(409, { asked, answer: '', code: 'code' in outcome ? outcome.code : 'clearance.unmet' });
		redirect(303, `/petugas/surat/${outcome.letter?.code ?? ''}?terbit`);
	},
	async tolak({ locals, request }) {
		allow(locals, 'documents.letter.issue');
		const app = getApp();
		const form = await request.formData();
		const asked = String(form.get('permintaan') ?? '');
		const answer = String(form.get('alasan') ?? '').slice(0, 500);
		const outcome = await decideClearance(
			app.db,
			{ request: asked, answer: { refuse: answer } },
			officeAct(app, locals.actor)
		);
		if (!outcome.ok)
			return fail(422, { asked, answer, code: 'code' in outcome ? outcome.code : 'clearance.unmet' });
		redirect(303, '/petugas/surat?ditolak');
	}
};
