import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { letterByCode } from '#modules/documents/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { pdfResponse, publicOrigin } from '#wiring/pages/letter-view.server.ts';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	allow(locals, 'documents.letter.issue');
	const app = getApp();
	const letter = await letterByCode(app.db, params.kode);
	if (!letter) error(404, 'no such letter');
	return pdfResponse([letter], publicOrigin(app, url));
};
