import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { staffMenuOf } from '#wiring/menu.ts';

/** The office opens at the first thing a person may do. */
export const load: PageServerLoad = ({ locals }) => {
	const first = locals.actor ? staffMenuOf(locals.actor)[0]?.entries[0] : undefined;
	redirect(303, first?.href ?? '/akun');
};
