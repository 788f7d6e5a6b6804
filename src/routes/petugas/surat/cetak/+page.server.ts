import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { lettersOf } from '#modules/documents/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { letterView, publicOrigin } from '#wiring/pages/letter-view.server.ts';
import { lettersAtOnce } from '#wiring/pages/office-letters.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	const app = getApp();
	const codes = url.searchParams.getAll('kode').slice(0, lettersAtOnce);
	const letters = await lettersOf(app.db, codes);
	if (letters.length === 0) error(404, 'no such letters');
	return {
		letters: letters.map((letter) => letterView(letter, publicOrigin(app, url), locals.locale)),
		pdf: `/petugas/surat/cetak/surat.pdf?${new URLSearchParams(codes.map((code) => ['kode', code]))}`,
		isNew: url.searchParams.has('baru'),
		skipped: Number(url.searchParams.get('dilewati')) || 0
	};
};
