import { disputes, type DisputeAnswered } from '#modules/circulation/index.server.ts';
import { answerDispute } from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/suspensions/dispute-messages.ts';
import type { Actor } from '#modules/identity/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { sayDispute } from './decision-trail-page.server.ts';
import { officeAct } from './office-act.server.ts';

const shown = 100;
const answeredShown = 20;

/** What members do not agree with: what waits, and what was answered lately. */
export async function disputesPage(app: App, locale: Locale) {
	const [open, answered] = await Promise.all([
		disputes(app.db, { isAnswered: false, limit: shown }),
		disputes(app.db, { isAnswered: true, limit: answeredShown })
	]);
	const line = (row: (typeof open)[number]) => ({
		...sayDispute(row, locale),
		name: row.name,
		card: row.card,
		when: t(words.raisedOn, locale, {
			day: formatDate(dayOfInstant(row.raisedAt), locale, 'short'),
			ends: formatDate(row.endsOn, locale, 'short')
		}),
		href: `/petugas/anggota/${encodeURIComponent(row.card)}/jejak/${row.suspensionId}`
	});
	return { open: open.map(line), answered: answered.map(line) };
}

/** Writes the answer of a form. */
export function answerDisputeAt(
	app: App,
	actor: Actor,
	{ keberatan = '', putusan, jawaban = '' }: Record<string, string>
): Promise<DisputeAnswered> {
	const decision = putusan === 'cabut' ? 'lifted' : 'upheld';
	return answerDispute(
		app.db,
		{ dispute: keberatan, decision, answer: jawaban.slice(0, 1000) },
		officeAct(app, actor)
	);
}
