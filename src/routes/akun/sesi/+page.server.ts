import { redirect } from '@sveltejs/kit';
import { sessionsOf, signOutEverywhere } from '#modules/identity/index.server.ts';
import { deviceWords, signedInSince } from '#modules/identity/account-messages.ts';
import { formatDateTime, t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { setSessionCookies } from '#wiring/set-session-cookies.server.ts';
import type { Actions, PageServerLoad } from './$types';

const signInFirst = '/masuk?kembali=/akun/sesi';

export const load: PageServerLoad = async ({ locals }) => {
	const { actor, sessionId, locale } = locals;
	if (!actor) redirect(303, signInFirst);
	const sessions = await sessionsOf(getApp().db, actor.accountId, sessionId);
	return {
		devices: sessions.map(({ device, openedAt, isCurrent }) => ({
			name: t(deviceWords, locale, device),
			since: t(signedInSince, locale, { when: formatDateTime(openedAt, locale, 'short') }),
			isCurrent
		}))
	};
};

export const actions: Actions = {
	async default({ locals, request, cookies }) {
		if (!locals.actor) redirect(303, signInFirst);
		const { db, signIn } = getApp();
		await signOutEverywhere(db, locals.actor.accountId);
		setSessionCookies(cookies, await signIn.signOut(request.headers));
		redirect(303, '/masuk?keluar=semua');
	}
};
