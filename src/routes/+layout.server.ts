import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	locale: locals.locale,
	site: { name: 'Perpustakaan Kota Sawahlunto' }
});
