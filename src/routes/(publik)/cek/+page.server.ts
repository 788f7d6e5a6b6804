import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The form asks by GET, so that it works without scripts; the answer has an address of its own. */
export const load: PageServerLoad = ({ url }) => {
	const typed = (url.searchParams.get('kode') ?? '').trim().slice(0, 40);
	if (typed !== '') redirect(303, `/cek/${encodeURIComponent(typed.replace(/[\s-]/g, '').toUpperCase())}`);
};
