import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { readRule, ruleFormPage, storeRule, tryRule } from '#wiring/pages/edit-rule.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'circulation.policy.change');
	const page = await ruleFormPage(getApp(), null, locals.locale);
	if (!page) error(404, 'no such rule');
	return page;
};

export const actions: Actions = {
	async simpan({ locals, request }) {
		allow(locals, 'circulation.policy.change');
		const read = await readRule(request, locals.locale);
		const refused = 'problems' in read ? read : await storeRule(getApp(), read, null, locals);
		if (refused) return fail(422, refused);
		redirect(303, '/petugas/aturan?hasil=tersimpan');
	},
	async coba({ locals, request }) {
		allow(locals, 'circulation.policy.change');
		const read = await readRule(request, locals.locale);
		if ('problems' in read) return fail(422, read);
		return { typed: read.typed, impact: await tryRule(getApp(), read.rule, null, locals.locale) };
	}
};
