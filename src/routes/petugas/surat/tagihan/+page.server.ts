import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { issueOverdueLetters } from '#modules/circulation/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { officeAct } from '#wiring/pages/office-act.server.ts';
import { lettersAtOnce, overduePage } from '#wiring/pages/office-letters.server.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	return overduePage(getApp(), url.searchParams, locals.locale);
};

const members = v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(lettersAtOnce));

export const actions: Actions = {
	async buat({ locals, request }) {
		allow(locals, 'documents.letter.issue');
		const app = getApp();
		const form = await request.formData();
		const chosen = form.getAll(form.has('semua') ? 'tampil' : 'anggota').map(String);
		const parsed = v.safeParse(members, [...new Set(chosen)]);
		if (!parsed.success) return fail(422, { problem: 'nobody-chosen' as const });
		const wanted = parsed.output.map((memberId) => ({ memberId }));
		const { codes, skipped } = await issueOverdueLetters(app.db, wanted, officeAct(app, locals.actor));
		if (codes.length === 0) return fail(409, { problem: 'none-made' as const });
		const query = new URLSearchParams([
			...codes.map((code) => ['kode', code]),
			['baru', '1'],
			...(skipped.length > 0 ? [['dilewati', String(skipped.length)]] : [])
		]);
		redirect(303, `/petugas/surat/cetak?${query}`);
	}
};
