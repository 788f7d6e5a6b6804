import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { lettersOf } from '#modules/documents/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { pdfResponse, publicOrigin } from '#wiring/pages/letter-view.server.ts';
import { lettersAtOnce } from '#wiring/pages/office-letters.server.ts';

export const GET: RequestHandler = async ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	const app = getApp();
	const letters = await lettersOf(app.db, url.searchParams.getAll('kode').slice(0, lettersAtOnce));
	if (letters.length === 0) error(404, 'no such letters');
	return pdfResponse(letters, publicOrigin(app, url));
};
