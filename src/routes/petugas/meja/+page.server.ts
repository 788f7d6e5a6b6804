import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { offlineKitOf } from '#wiring/offline/offline-kit.server.ts';
import { answerForm, deskPage } from '#wiring/pages/desk-page.server.ts';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const page = deskPage(getApp(), url, locals.actor, locals.locale);
	const offlineKit = await offlineKitOf(getApp(), locals.actor);
	// Says to the service worker of this browser that it may keep the page, and whose it is.
	if (offlineKit) setHeaders({ 'suluah-desk': offlineKit.owner });
	return { ...page, offlineKit };
};

export const actions: Actions = {
	default: (event) => answerForm(getApp(), event)
};
