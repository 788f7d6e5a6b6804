import { fail } from '@sveltejs/kit';
import { problems, suspendedUntil } from '#modules/circulation/harm/violation-messages.ts';
import { recordViolation, violationsOfMember } from '#modules/circulation/index.server.ts';
import { isViolationKind } from '#modules/circulation/index.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { boxesIn, dayOfBoxes } from './day-of-boxes.ts';
import { actAtDesk } from './desk-door.server.ts';
import { formText } from './form-text.ts';

/** What a member did against the rules of the house; undefined when there is no such card. */
export async function violationsPage(app: App, actor: Actor, card: string, locale: Locale) {
	const member = await memberByCard(app.db, card);
	if (!member) return undefined;
	const [year = '', month = '', day = ''] = dayOfInstant(app.clock.now()).split('-');
	return {
		member: { name: member.name, card: member.cardNumber },
		maySuspend: may(actor, 'circulation.violation.suspend'),
		today: { year, month: String(Number(month)), day: String(Number(day)) },
		violations: await violationLines(app, member.id, locale)
	};
}

export async function violationLines(app: App, memberId: string, locale: Locale) {
	const rows = await violationsOfMember(app.db, memberId);
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		note: row.note,
		day: formatDate(row.happenedOn, locale, 'short'),
		suspended:
			row.suspendedUntil &&
			t(suspendedUntil, locale, {
				day: formatDate(row.suspendedUntil, locale, 'short'),
				isLifted: row.liftedAt !== null
			})
	}));
}

/** Writes a violation down; a suspension only for whoever may suspend. Undefined when there is no such card. */
export async function tellViolation(app: App, actor: Actor, locale: Locale, card: string, form: FormData) {
	const member = await memberByCard(app.db, card);
	if (!member) return undefined;
	const typed = formText(form);
	const { jenis = '', catatan = '', tunda = '' } = typed;
	const on = dayOfBoxes(boxesIn(form, 'hari'));
	const refuse = (codes: readonly (keyof typeof problems)[]) =>
		fail(422, { problems: codes.map((code) => ({ code, text: t(problems[code], locale) })), typed });
	if (on === undefined) return refuse(['date.wrong']);
	const maySuspend = may(actor, 'circulation.violation.suspend');
	const days = tunda.trim() === '' ? 0 : Number(tunda);
	const input = {
		memberId: member.id,
		kind: isViolationKind(jenis) ? jenis : 'other',
		note: catatan.slice(0, 500),
		on,
		suspendDays: maySuspend ? days : 0
	} as const;
	const outcome = await recordViolation(app.db, input, actAtDesk(app, actor));
	return outcome.ok ? { recorded: true } : refuse(outcome.codes);
}
