import { redirect } from '@sveltejs/kit';
import { getApp } from '#wiring/app.server.ts';
import { startOf } from '#wiring/pages/sign-in-page.server.ts';
import { setSessionCookies } from '#wiring/set-session-cookies.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening the address asks first: a link or a prefetch must not sign anybody out. */
export const load: PageServerLoad = ({ locals }) => {
	if (!locals.actor) redirect(303, '/');
	return { name: locals.actor.name, stayAt: startOf(locals.actor) };
};

export const actions: Actions = {
	async default({ request, cookies }) {
		setSessionCookies(cookies, await getApp().signIn.signOut(request.headers));
		redirect(303, '/masuk?keluar');
	}
};
