import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { actAtLockers, lockersPage } from '#wiring/pages/lockers-page.server.ts';

const roomIn = (url: URL) => url.searchParams.get('ruang') ?? '';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'visits.locker.lend');
	const { actor, locale } = locals;
	return {
		lockers: await lockersPage(getApp(), { actor, locale, room: roomIn(url) }),
		maySetUp: may(actor, 'visits.locker.change')
	};
};

async function answer(
	{ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>,
	act: Parameters<typeof actAtLockers>[1]
) {
	allow(locals, 'visits.locker.lend');
	const { actor, locale } = locals;
	const form = formText(await request.formData());
	const said = await actAtLockers(getApp(), act, form, { actor, locale, room: roomIn(url) });
	const guest = act === 'guest' && !said.ok ? (form['nama'] ?? '') : '';
	return said.ok ? { ...said, guest } : fail(409, { ...said, guest });
}

export const actions: Actions = {
	pindai: (event) => answer(event, 'scan'),
	tamu: (event) => answer(event, 'guest'),
	kembali: (event) => answer(event, 'return'),
	hilang: (event) => answer(event, 'lost')
};
