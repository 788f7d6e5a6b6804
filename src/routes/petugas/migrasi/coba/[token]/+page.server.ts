import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { commitTrial, discardTrial, trialPage } from '#wiring/imports/import-pages.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'imports.import.dry-run');
	const trial = await trialPage(getApp(), params.token, locals);
	if (!trial) error(404, 'no such trial');
	return { ...trial, token: params.token, mayCommit: may(locals.actor, 'imports.import.commit') };
};

export const actions: Actions = {
	async impor({ locals, params }) {
		allow(locals, 'imports.import.commit');
		const answer = await commitTrial(getApp(), params.token, locals);
		if (!answer.ok) return fail(409, { problems: answer.problems });
		redirect(303, `/petugas/migrasi/${answer.id}?selesai`);
	},
	async buang({ locals, params }) {
		allow(locals, 'imports.import.dry-run');
		await discardTrial(getApp(), params.token, locals);
		redirect(303, '/petugas/migrasi');
	}
};
