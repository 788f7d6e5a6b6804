import type { RequestHandler } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { chosenForClassList } from '#wiring/pages/class-list-page.server.ts';
import { classList, listPdfResponse } from '#wiring/pages/printed-lists.server.ts';

export const GET: RequestHandler = async ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	const app = getApp();
	const { members, title, lines, onlyBorrowers } = await chosenForClassList(app, url.searchParams);
	return listPdfResponse(
		await classList(app, { title: title || 'Daftar pinjaman anggota', lines, members, onlyBorrowers })
	);
};
