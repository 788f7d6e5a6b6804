import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { titleNotFound } from '#modules/catalogue/index.ts';
import { t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { placeHoldPage, takeHoldForm } from '#wiring/pages/place-hold-page.server.ts';
import { publicIdOf } from '#wiring/pages/title-address.ts';

/** Whoever is not signed in signs in first and comes back here. */
const signInFor = (url: URL) => `/masuk?kembali=${encodeURIComponent(url.pathname)}`;

export const load: PageServerLoad = async ({ params, locals, url }) => {
	if (!locals.actor) redirect(303, signInFor(url));
	const hold = await placeHoldPage(getApp(), publicIdOf(params.id), locals);
	if (!hold) error(404, t(titleNotFound, locals.locale));
	return { hold };
};

export const actions: Actions = {
	async default({ params, locals, url, request }) {
		if (!locals.actor) redirect(303, signInFor(url));
		return takeHoldForm(getApp(), publicIdOf(params.id), locals, await request.formData());
	}
};
