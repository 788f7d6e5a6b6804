import {
	decisionTrail,
	saySuspensionCount,
	speak,
	type Dispute,
	type TrailStep
} from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/suspensions/dispute-messages.ts';
import { accountNames } from '#modules/identity/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatDateTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { isKey } from './rule-form.server.ts';

type Asked = { memberId: string; suspensionId: string };
type Teller = { locale: Locale; nameOf: (account: string) => string | undefined };

/** How a suspension came about, for whoever asks; readers are told no names of staff. */
export async function trailPage(app: App, asked: Asked, as: { locale: Locale; showsStaff: boolean }) {
	const { locale } = as;
	if (!isKey(asked.suspensionId)) return undefined;
	const today = dayOfInstant(app.clock.now());
	const trail = await decisionTrail(app.db, { ...asked, today });
	if (!trail) return undefined;
	const accounts = as.showsStaff
		? trail.steps.flatMap((step) => ('who' in step && step.who !== null ? [step.who] : []))
		: [];
	const names = await accountNames(app.db, accounts);
	const teller = { locale, nameOf: (account: string) => names.get(account) };
	return {
		id: trail.suspensionId,
		isRunning: trail.isRunning,
		book: trail.book && t(words.bookLine, locale, trail.book),
		note: trail.note,
		steps: trail.steps.map((step) => sayStep(step, teller)),
		dispute: trail.dispute && sayDispute(trail.dispute, locale)
	};
}

export const sayDispute = (dispute: Dispute, locale: Locale) => ({
	id: dispute.publicId,
	state: dispute.state,
	stateWord: t(words.disputeStateWords[dispute.state], locale),
	text: dispute.text,
	answer: dispute.answer
});

function sayStep(step: TrailStep, teller: Teller) {
	const { locale, nameOf } = teller;
	const who = 'who' in step && step.who !== null ? nameOf(step.who) : undefined;
	const day = (iso: string) => formatDate(iso, locale);
	const when = 'at' in step ? formatDateTime(step.at, locale) : '';
	return {
		title: t(words.stepWords[step.kind], locale),
		when: step.kind === 'suspended' ? day(step.startsOn) : when,
		lines: [...linesOf(step, teller), ...(who ? [t(words.byWhom, locale, { who })] : [])]
	};
}

function linesOf(step: TrailStep, { locale }: Teller): string[] {
	switch (step.kind) {
		case 'lent': {
			const why = speak(step.why, locale).flatMap(({ say, rule }) => (rule ? [say, rule] : [say]));
			return [
				t(words.dueLine, locale, { day: step.dueOn }),
				...(why.length > 0 ? why : [t(words.ruleNotKept, locale)])
			];
		}
		case 'renewed':
			return [t(words.renewedLine, locale, { from: step.previousDueOn, to: step.dueOn })];
		case 'moved':
			return [t(words.movedLine, locale, { from: step.previousOn, to: step.movedTo })];
		case 'returned': {
			const late = t(words.lateLine, locale, { days: step.calendarDays, due: step.dueOn });
			if (step.closed.length === 0) return [late];
			const days = step.closed
				.map(
					({ day, name }) => `${formatDate(day, locale, 'short')} (${name || t(words.weeklyClosing, locale)})`
				)
				.join(', ');
			return [late, t(words.closedLine, locale, { days })];
		}
		case 'suspended': {
			const span = t(words.suspendedLine, locale, { from: step.startsOn, to: step.endsOn });
			const { count } = step;
			if (!count) return [span];
			const facts = { ...count, lateDays: count.lateOpenDays, isGrowing: count.mode === 'growing' };
			return [span, saySuspensionCount(facts, locale)];
		}
		case 'lifted':
			return step.note === null ? [] : [step.note];
		case 'disputed':
			return [step.text];
		case 'answered': {
			const state = t(words.disputeStateWords[step.state], locale);
			return step.answer === null ? [state] : [state, step.answer];
		}
	}
}
