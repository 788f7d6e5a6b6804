import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { removeRule } from '#modules/circulation/index.server.ts';
import { isKey } from '#wiring/pages/rule-form.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import {
	actOfOffice,
	readRule,
	ruleFormPage,
	storeRule,
	tryRemoval,
	tryRule
} from '#wiring/pages/edit-rule.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'circulation.policy.change');
	const page = await ruleFormPage(getApp(), params.id, locals.locale);
	if (!page) error(404, 'no such rule');
	return page;
};

export const actions: Actions = {
	async simpan({ locals, params, request }) {
		allow(locals, 'circulation.policy.change');
		const read = await readRule(request, locals.locale);
		const refused = 'problems' in read ? read : await storeRule(getApp(), read, params.id, locals);
		if (refused) return fail(422, refused);
		redirect(303, '/petugas/aturan?hasil=tersimpan');
	},
	async coba({ locals, params, request }) {
		allow(locals, 'circulation.policy.change');
		const read = await readRule(request, locals.locale);
		if ('problems' in read) return fail(422, read);
		return { typed: read.typed, impact: await tryRule(getApp(), read.rule, params.id, locals.locale) };
	},
	async cobahapus({ locals, params }) {
		allow(locals, 'circulation.policy.change');
		return { impact: await tryRemoval(getApp(), params.id, locals.locale) };
	},
	async hapus({ locals, params }) {
		allow(locals, 'circulation.policy.change');
		const app = getApp();
		if (!isKey(params.id)) error(404, 'no such rule');
		await removeRule(app.db, params.id, actOfOffice(app, locals.actor));
		redirect(303, '/petugas/aturan?hasil=dihapus');
	}
};
