import { redirect } from '@sveltejs/kit';

/** The Sawahlunto collection is a filter of the catalogue. */
export const load = () => redirect(307, '/katalog?filter.local=true');
