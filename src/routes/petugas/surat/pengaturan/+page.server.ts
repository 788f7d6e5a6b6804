import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { changeLetterSettings, letterSettingsNow, nextNumbers } from '#modules/documents/index.server.ts';
import { libraryFacts } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { letterSettingsForm, settingsTyped } from '#wiring/pages/letter-settings-form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'documents.setting.change');
	const { db, clock } = getApp();
	const library = await libraryFacts(db);
	return {
		typed: settingsTyped(await letterSettingsNow(db)),
		next: await nextNumbers(db, dayOfInstant(clock.now())),
		usual: { above: library.parentBody ?? '–', place: library.city },
		isSaved: url.searchParams.has('tersimpan')
	};
};

type Problem = { field: string; code: string };

const fieldOfPattern = { clearance: 'clearancePattern', overdue: 'overduePattern' } as const;

export const actions: Actions = {
	async default({ locals, request }) {
		allow(locals, 'documents.setting.change');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const parsed = v.safeParse(letterSettingsForm, typed);
		const refused = (problems: Problem[]) => fail(422, { typed, problems });
		if (!parsed.success)
			return refused(
				parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', code: issue.message }))
			);
		const outcome = await changeLetterSettings(db, parsed.output, {
			now: clock.now(),
			actorId: locals.actor.accountId
		});
		if (!outcome.ok)
			return refused(outcome.reasons.map(({ kind, code }) => ({ field: fieldOfPattern[kind], code })));
		redirect(303, '/petugas/surat/pengaturan?tersimpan');
	}
};
