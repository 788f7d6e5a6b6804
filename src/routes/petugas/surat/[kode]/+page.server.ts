import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { letterByCode, withdrawLetter } from '#modules/documents/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { cardOfMember } from '#modules/members/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { letterView, publicOrigin } from '#wiring/pages/letter-view.server.ts';
import { officeAct } from '#wiring/pages/office-act.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'documents.letter.issue');
	const app = getApp();
	const letter = await letterByCode(app.db, params.kode);
	if (!letter) error(404, 'no such letter');
	return {
		letter: letterView(letter, publicOrigin(app, url), locals.locale),
		card: letter.memberId === null ? null : await cardOfMember(app.db, letter.memberId),
		name: letter.personName,
		isNew: url.searchParams.has('terbit'),
		isJustWithdrawn: url.searchParams.has('dicabut'),
		mayWithdraw: letter.withdrawnAt === null && may(locals.actor, 'documents.letter.withdraw')
	};
};

export const actions: Actions = {
	async cabut({ locals, params, request }) {
		allow(locals, 'documents.letter.withdraw');
		const app = getApp();
		const letter = await letterByCode(app.db, params.kode);
		if (!letter) error(404, 'no such letter');
		const reason = String((await request.formData()).get('alasan') ?? '').slice(0, 500);
		const act = officeAct(app, locals.actor);
		const outcome = await withdrawLetter(app.db, { code: letter.code, reason }, act);
		if (!outcome.ok) return fail(422, { reason, code: outcome.reasons[0]?.code ?? 'letter.unknown' });
		redirect(303, `/petugas/surat/${letter.code}?dicabut`);
	}
};
