import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { memberByCard } from '#modules/members/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { chargeAt, chargesPage, payAt, waiveAt } from '#wiring/pages/charges-page.server.ts';
import { formText } from '#wiring/pages/form-text.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'circulation.payment.take');
	const found = await chargesPage(getApp(), params.kartu, locals);
	if (!found) error(404, 'no such card');
	return found;
};

async function memberOf(card: string) {
	const member = await memberByCard(getApp().db, card);
	if (!member) error(404, 'no such card');
	return member.id;
}

export const actions: Actions = {
	async bayar({ locals, params, request }) {
		allow(locals, 'circulation.payment.take');
		const form = await request.formData();
		const typed = formText(form);
		const chosen = form.getAll('denda').map(String);
		const answer = await payAt(getApp(), locals, await memberOf(params.kartu), { typed, chosen });
		if (!answer.ok) return fail(422, { typed, chosen, problems: answer.problems });
		if ('show' in answer) return { typed, chosen, show: answer.show };
		redirect(303, `/petugas/kas/struk/${answer.receipt}?baru`);
	},
	async hapus({ locals, params, request }) {
		allow(locals, 'circulation.charge.waive');
		const typed = formText(await request.formData());
		const answer = await waiveAt(getApp(), locals, await memberOf(params.kartu), typed);
		return answer.ok ? { done: answer.say } : fail(422, { waive: answer });
	},
	async catat({ locals, params, request }) {
		allow(locals, 'circulation.charge.create');
		const typed = formText(await request.formData());
		const answer = await chargeAt(getApp(), locals, await memberOf(params.kartu), typed);
		return answer.ok ? { done: answer.say } : fail(422, { added: typed, problems: answer.problems });
	}
};
