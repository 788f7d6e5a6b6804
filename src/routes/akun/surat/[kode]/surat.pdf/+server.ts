import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { pdfResponse, publicOrigin } from '#wiring/pages/letter-view.server.ts';
import { ownLetter } from '#wiring/pages/own-letters.server.ts';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const app = getApp();
	const letter = await ownLetter(app, locals, params.kode);
	if (!letter) error(404, 'no such letter');
	return pdfResponse([letter], publicOrigin(app, url));
};
