import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { memberByCard, recordCardPrinted } from '#modules/members/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { cardPage, isReplacementReason, replaceCardAt } from '#wiring/pages/replace-card.server.ts';

const addressOf = (card: string) => `/petugas/anggota/${encodeURIComponent(card)}/kartu`;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'members.card.replace');
	const found = await cardPage(getApp(), params.kartu, locals.locale);
	if (!found) error(404, 'no such card');
	return { ...found, old: url.searchParams.get('lama')?.slice(0, 60) ?? null };
};

export const actions: Actions = {
	async ganti({ locals, params, request }) {
		allow(locals, 'members.card.replace');
		const app = getApp();
		const { alasan, nomor = '' } = formText(await request.formData());
		const member = await memberByCard(app.db, params.kartu);
		if (!member) return fail(409, { number: nomor, problem: 'card.changed-meanwhile' as const });
		if (!isReplacementReason(alasan)) return fail(422, { number: nomor, problem: 'reason.missing' as const });
		const outcome = await replaceCardAt(app, locals.actor, {
			member,
			present: params.kartu,
			reason: alasan,
			number: nomor.trim() || null
		});
		if (!outcome.ok)
			return fail(409, { number: nomor, problem: outcome.reasons[0]?.code ?? ('card.taken' as const) });
		redirect(303, `${addressOf(outcome.value.card)}?lama=${encodeURIComponent(outcome.value.old)}`);
	},
	async cetak({ locals, params, request }) {
		allow(locals, 'members.card.replace');
		const app = getApp();
		const { ukuran } = formText(await request.formData());
		const member = await memberByCard(app.db, params.kartu);
		if (!member) error(404, 'no such card');
		await recordCardPrinted(app.db, member.id, { now: app.clock.now(), actorId: locals.actor.accountId });
		redirect(303, `${addressOf(member.cardNumber)}/cetak?ukuran=${ukuran === 'a4' ? 'a4' : 'cr80'}&cetak`);
	}
};
