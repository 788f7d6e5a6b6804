import { fail, redirect } from '@sveltejs/kit';
import * as words from '#modules/circulation/harm/staff-messages.ts';
import {
	claimReturn,
	loanInBrief,
	loseCopy,
	speak,
	type HarmOutcome
} from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { membersInBrief } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { agreementIn } from './agreement-form.ts';
import { boxesIn, dayOfBoxes } from './day-of-boxes.ts';
import { actAtDesk } from './desk-door.server.ts';
import { formText } from './form-text.ts';

/** A loan whose copy does not come back: what can be said of it. Undefined when there is no such loan. */
export async function troubledLoanPage(app: App, id: string, locale: Locale) {
	const found = await loanInBrief(app.db, id);
	if (!found || found.loan.memberId === null) return undefined;
	const { loan, copy, isOpen, isClaimed } = found;
	const reader = (await membersInBrief(app.db, [found.loan.memberId])).get(found.loan.memberId);
	const [year = '', month = '', day = ''] = dayOfInstant(app.clock.now()).split('-');
	return {
		id,
		title: copy.title,
		barcode: copy.barcode,
		reader: { name: reader?.name ?? '', card: reader?.cardNumber ?? '' },
		due: formatDate(loan.dueOn, locale),
		claimed: loan.claimedOn === null ? null : formatDate(loan.claimedOn, locale),
		isOpen,
		isClaimed,
		today: { year, month: String(Number(month)), day: String(Number(day)) }
	};
}

type Told = { app: App; actor: Actor; locale: Locale; id: string; form: FormData };

const answer = (outcome: HarmOutcome, form: FormData, locale: Locale, done: string) => {
	if (!outcome.ok)
		return fail(422, {
			say: speak(outcome.reasons, locale)
				.map(({ say }) => say)
				.join(' '),
			typed: formText(form)
		});
	redirect(303, done);
};

/** The member has lost it. */
export async function tellLost({ app, actor, locale, id, form }: Told) {
	const agreed = agreementIn(formText(form));
	const outcome = await loseCopy(app.db, { loan: id, agreed }, actAtDesk(app, actor));
	const card = outcome.ok ? outcome.card : '';
	return answer(outcome, form, locale, `/petugas/ganti?anggota=${encodeURIComponent(card)}`);
}

/** The member says that it is back. */
export async function tellClaimed({ app, actor, locale, id, form }: Told) {
	const typed = formText(form);
	const on = dayOfBoxes(boxesIn(form, 'kembali'));
	if (on === undefined) return fail(422, { say: t(words.noSuchDay, locale), typed });
	const note = (typed['catatan'] ?? '').trim().slice(0, 300) || null;
	const outcome = await claimReturn(app.db, { loan: id, on, note }, actAtDesk(app, actor));
	return answer(outcome, form, locale, '/petugas/cari-rak?tempat=semua');
}
