import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import type { Act } from '#modules/circulation/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { holdShelfPage } from '#wiring/pages/hold-shelf-page.server.ts';
import { actAtDesk } from '#wiring/pages/desk-door.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { endSearch, markMissed } from '#wiring/pages/search-copies.server.ts';
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

async function searching({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>) {
	allow(locals, 'circulation.hold.change');
	const app = getApp();
	const act: Act = actAtDesk(app, locals.actor);
	return { app, act, locale: locals.locale, form: formText(await request.formData()) };
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
	async luput(event) {
		return markMissed(await searching(event));
	},
	async ketemu(event) {
		return endSearch(await searching(event), 'found');
	},
	async nyatakan(event) {
		return endSearch(await searching(event), 'lost');
	},
	async atur(event) {
		allow(event.locals, 'circulation.policy.change');
		return setHoldSettings(await tended(event));
	}
};
