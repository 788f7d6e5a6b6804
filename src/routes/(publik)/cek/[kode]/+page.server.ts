import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { checkPage } from '#wiring/pages/check-page.server.ts';

export const load: PageServerLoad = async ({ params, locals, getClientAddress, setHeaders }) => {
	const asked = { code: params.kode, address: getClientAddress(), locale: locals.locale };
	const answer = await checkPage(getApp(), asked);
	if (answer.state === 'too-many') error(429, 'too many checks');
	setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	return { answer };
};
