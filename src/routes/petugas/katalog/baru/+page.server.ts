import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { saveTitle } from '#modules/catalogue/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { newTitleFields, readTitleFields } from '#wiring/pages/title-form.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	allow(locals, 'catalogue.title.create');
	return { fields: newTitleFields() };
};

export const actions: Actions = {
	async default({ locals, request }) {
		allow(locals, 'catalogue.title.create');
		const app = getApp();
		const typed = formText(await request.formData());
		const read = await readTitleFields(app, undefined, typed);
		if (!read.input)
			return fail(422, {
				typed,
				problems: (read.issues ?? []).map((issue) => ({
					field: v.getDotPath(issue) ?? 'title',
					code: issue.message
				}))
			});
		const saved = await saveTitle(app.db, read.input, {
			now: app.clock.now(),
			actorId: locals.actor.accountId
		});
		if (!saved.ok)
			return fail(422, {
				typed,
				problems: saved.reasons.map((reason) => ({ field: 'title', code: reason.code }))
			});
		redirect(303, `/petugas/katalog/${saved.publicId}?tersimpan=judul`);
	}
};
