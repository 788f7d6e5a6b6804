import { error, fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { trailPage } from '#wiring/pages/decision-trail-page.server.ts';
import { answerDisputeAt } from '#wiring/pages/disputes-page.server.ts';
import { formText } from '#wiring/pages/form-text.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'members.member.read');
	const app = getApp();
	const member = await memberByCard(app.db, params.kartu);
	const asked = { memberId: member?.id ?? '', suspensionId: params.id };
	const trail = member && (await trailPage(app, asked, { locale: locals.locale, showsStaff: true }));
	if (!member || !trail) error(404, 'no such suspension');
	return {
		trail,
		name: member.name,
		card: member.cardNumber,
		mayAnswer: may(locals.actor, 'circulation.suspension.lift')
	};
};

export const actions: Actions = {
	async jawab({ locals, request }) {
		allow(locals, 'circulation.suspension.lift');
		const form = formText(await request.formData());
		const outcome = await answerDisputeAt(getApp(), locals.actor, form);
		return outcome.ok ? { saved: true } : fail(422, { problem: outcome.code, answer: form['jawaban'] ?? '' });
	}
};
