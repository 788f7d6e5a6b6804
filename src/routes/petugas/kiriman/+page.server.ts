import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import {
	callBackOne,
	carryAway,
	receiveCopies,
	sendByHand,
	setTransferSettings,
	transfersPage
} from '#wiring/pages/transfers-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.transfer.send');
	return { transfers: await transfersPage(getApp(), { actor: locals.actor, locale: locals.locale, url }) };
};

async function tended({ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>) {
	allow(locals, 'circulation.transfer.send');
	return { app: getApp(), actor: locals.actor, locale: locals.locale, url, form: await request.formData() };
}

export const actions: Actions = {
	async terima(event) {
		return receiveCopies(await tended(event));
	},
	async dibawa(event) {
		return carryAway(await tended(event));
	},
	async batal(event) {
		return callBackOne(await tended(event));
	},
	async kirim(event) {
		return sendByHand(await tended(event));
	},
	async atur(event) {
		allow(event.locals, 'circulation.policy.change');
		return setTransferSettings(await tended(event));
	}
};
