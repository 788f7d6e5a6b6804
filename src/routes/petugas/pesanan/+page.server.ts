import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { holdShelfPage } from '#wiring/pages/hold-shelf-page.server.ts';
import {
	cancelForReader,
	markArrived,
	markFetched,
	markMoved,
	setHoldSettings
} from '#wiring/pages/tend-holds.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.hold.change');
	return { shelf: await holdShelfPage(getApp(), { actor: locals.actor, locale: locals.locale, url }) };
};

async function tended({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>) {
	allow(locals, 'circulation.hold.change');
	return { app: getApp(), actor: locals.actor, locale: locals.locale, form: await request.formData() };
}

export const actions: Actions = {
	async ambil(event) {
		return markFetched(await tended(event));
	},
	async tiba(event) {
		return markArrived(await tended(event));
	},
	async pindah(event) {
		return markMoved(await tended(event));
	},
	async batalkan(event) {
		return cancelForReader(await tended(event));
	},
	async atur(event) {
		allow(event.locals, 'circulation.policy.change');
		return setHoldSettings(await tended(event));
	}
};
