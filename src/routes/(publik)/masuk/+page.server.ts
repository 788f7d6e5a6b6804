import { redirect } from '@sveltejs/kit';
import { returnPath } from '#platform/return-path/return-path.ts';
import { startOf, takeSignInForm } from '#wiring/pages/sign-in-page.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, request }) => {
	if (locals.actor && request.method === 'GET')
		redirect(303, returnPath(url.searchParams.get('kembali'), startOf(locals.actor)));
	const left = url.searchParams.get('keluar');
	return { left: left === null ? null : left === 'semua' ? ('everywhere' as const) : ('here' as const) };
};

export const actions: Actions = { default: takeSignInForm };
