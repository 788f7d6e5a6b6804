import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { letterView, publicOrigin } from '#wiring/pages/letter-view.server.ts';
import { ownLetter } from '#wiring/pages/own-letters.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const app = getApp();
	const letter = await ownLetter(app, locals, params.kode);
	if (!letter) error(404, 'no such letter');
	return {
		letter: letterView(letter, publicOrigin(app, url), locals.locale),
		isNew: url.searchParams.has('terbit')
	};
};
