import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { qrisPage, removeQris, uploadQris } from '#wiring/pages/qris-page.server.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	allow(locals, 'circulation.qris.change');
	return qrisPage(getApp(), url, locals.locale);
};

export const actions: Actions = {
	async unggah({ locals, request }) {
		allow(locals, 'circulation.qris.change');
		const form = await request.formData();
		const problem = await uploadQris(getApp(), locals, form.get('gambar'));
		if (problem !== null) return fail(422, { problem });
		redirect(303, '/petugas/kas/qris?tersimpan');
	},
	async hapus({ locals, request }) {
		allow(locals, 'circulation.qris.change');
		// A form that was sent by mistake removes nothing.
		if ((await request.formData()).get('yakin') !== 'ya') return fail(422, {});
		await removeQris(getApp(), locals.actor);
		redirect(303, '/petugas/kas/qris?dihapus');
	}
};
