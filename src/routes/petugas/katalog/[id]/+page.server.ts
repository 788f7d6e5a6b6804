import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { saveCopy, saveTitle } from '#modules/catalogue/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { copyFields, readTitleFields, titleEditPage } from '#wiring/pages/title-form.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'catalogue.title.change');
	const title = await titleEditPage(getApp(), params.id);
	if (!title) error(404, 'no such title');
	return {
		title,
		saved: url.searchParams.get('tersimpan'),
		editing: url.searchParams.get('eksemplar')
	};
};

type Problem = { field: string; code: string };

const refuse = (
	status: number,
	what: 'judul' | 'eksemplar',
	typed: Record<string, string>,
	problems: Problem[]
) => fail(status, { what, typed, problems });

const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): Problem[] =>
	issues.map((issue) => ({ field: v.getDotPath(issue) ?? 'title', code: issue.message }));

export const actions: Actions = {
	async judul({ locals, params, request }) {
		allow(locals, 'catalogue.title.change');
		const app = getApp();
		const typed = formText(await request.formData());
		const read = await readTitleFields(app, params.id, typed);
		if (!read.input) return refuse(422, 'judul', typed, problemsOf(read.issues ?? []));
		const saved = await saveTitle(app.db, read.input, {
			now: app.clock.now(),
			actorId: locals.actor.accountId
		});
		if (!saved.ok)
			return refuse(
				409,
				'judul',
				typed,
				saved.reasons.map((reason) => ({ field: 'title', code: reason.code }))
			);
		redirect(303, `/petugas/katalog/${params.id}?tersimpan=judul`);
	},
	async eksemplar({ locals, params, request }) {
		const typed = formText(await request.formData());
		allow(locals, typed.changes ? 'catalogue.copy.change' : 'catalogue.copy.create');
		const { db, clock } = getApp();
		const parsed = v.safeParse(copyFields, typed);
		if (!parsed.success) return refuse(422, 'eksemplar', typed, problemsOf(parsed.issues));
		const saved = await saveCopy(
			db,
			{ ...parsed.output, titlePublicId: params.id },
			{ now: clock.now(), actorId: locals.actor.accountId }
		);
		if (!saved.ok)
			return refuse(
				409,
				'eksemplar',
				typed,
				saved.reasons.map((reason) => ({
					field: reason.code === 'copy.status-not-settable' ? 'status' : 'barcode',
					code: reason.code
				}))
			);
		redirect(303, `/petugas/katalog/${params.id}?tersimpan=${encodeURIComponent(saved.barcode)}#eksemplar`);
	}
};
