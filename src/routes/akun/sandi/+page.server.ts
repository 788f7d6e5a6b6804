import type { Actions, PageServerLoad } from './$types';
import { takeOwnPassword } from '#wiring/pages/own-password-page.server.ts';

export const load: PageServerLoad = ({ locals, url }) => ({
	isNeeded: locals.needsOwnPassword,
	isSaved: url.searchParams.has('tersimpan')
});

export const actions: Actions = { default: takeOwnPassword };
