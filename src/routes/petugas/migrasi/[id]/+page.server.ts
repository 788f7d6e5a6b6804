import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { runPage, undoRun } from '#wiring/imports/import-pages.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'imports.import.dry-run');
	const run = await runPage(getApp(), params.id, locals.locale);
	if (!run) error(404, 'no such import');
	return {
		...run,
		isFresh: url.searchParams.has('selesai'),
		mayUndo: may(locals.actor, 'imports.import.commit')
	};
};

export const actions: Actions = {
	async batalkan({ locals, params }) {
		allow(locals, 'imports.import.commit');
		const reasons = await undoRun(getApp(), params.id, locals);
		if (reasons.length > 0) return fail(409, { reasons });
		redirect(303, `/petugas/migrasi/${params.id}`);
	}
};
