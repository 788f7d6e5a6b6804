import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { importStartPage, tryImport } from '#wiring/imports/import-pages.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	allow(locals, 'imports.import.dry-run');
	return importStartPage(getApp(), locals.locale);
};

export const actions: Actions = {
	async default({ locals, request }) {
		allow(locals, 'imports.import.dry-run');
		const answer = await tryImport(getApp(), request, locals);
		if (!answer.ok) return fail(answer.status, { fields: answer.fields, problems: answer.problems });
		redirect(303, `/petugas/migrasi/coba/${answer.token}`);
	}
};
