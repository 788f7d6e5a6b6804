import { coverShadeOf } from '#modules/catalogue/index.ts';
import {
	bringBackBy,
	canRenewTo,
	pickUpAt,
	readyAt,
	readyUntil,
	wasDue
} from '#modules/circulation/index.ts';
import {
	holdsOfMember,
	loansOfMember,
	policyFor,
	renewLoan,
	speak,
	type MemberLoan,
	type RenewalOutcome
} from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant, daysBetween } from '#platform/clock/index.ts';
import { formatDate, formatNearDay, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { chargeRecord } from './charge-lines.server.ts';
import { shelfNotices } from './suspension-lines.server.ts';
import { harmNotices } from './member-harm.server.ts';
import { titleHref } from './title-address.ts';

export type Viewer = { actor: Actor | null; locale: Locale };

const soonDays = 2;

/** A loan as its reader sees it, every word finished. */
function loanCard(loan: MemberLoan, today: string, locale: Locale) {
	const left = daysBetween(today, loan.dueOn);
	const near = formatNearDay(loan.dueOn, today, locale);
	return {
		id: loan.id,
		href: titleHref(loan.titleId, loan.title),
		title: loan.subtitle ? `${loan.title}: ${loan.subtitle}` : loan.title,
		author: loan.authors[0] ?? '',
		shade: coverShadeOf(loan),
		tone: loan.overdue ? ('danger' as const) : left <= soonDays ? ('warn' as const) : ('quiet' as const),
		due: loan.overdue
			? t(wasDue, locale, { day: formatDate(loan.dueOn, locale), days: -left })
			: t(bringBackBy, locale, { day: near }),
		renewal: loan.renewal.ok
			? {
					ok: true as const,
					say: t(canRenewTo, locale, { day: formatDate(loan.renewal.dueOn, locale) })
				}
			: { ok: false as const, reasons: speak(loan.renewal.reasons, locale) }
	};
}

export type LoanCardData = ReturnType<typeof loanCard>;

/** Loans and holds of whoever is signed in; null for an account without a card. */
export async function shelfPage(app: App, { actor, locale }: Viewer) {
	const member = actor?.memberId ? await memberById(app.db, actor.memberId) : undefined;
	if (!member) return null;
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const [loans, holds, notices, policy, charges] = await Promise.all([
		loansOfMember(app.db, member.id, now),
		holdsOfMember(app.db, member.id),
		shelfNotices(app, member.id, locale),
		policyFor(app.db, {
			branchId: member.homeBranchId,
			memberCategoryId: member.categoryId,
			copyCategoryId: null,
			materialType: null,
			day: today
		}),
		chargeRecord(app, member.id, locale)
	]);
	const harm = await harmNotices(app, member.id, locale);
	return {
		name: member.name,
		card: member.cardNumber,
		limit: policy.maxLoans,
		notices: { ...notices, harm },
		charges: charges.unpaid > 0 ? { sum: charges.unpaidText, lines: charges.open } : null,
		loans: loans.map((loan) => loanCard(loan, today, locale)),
		ready: holds
			.filter((hold) => hold.state === 'ready')
			.map((hold) => ({
				href: titleHref(hold.titleId, hold.title),
				title: hold.title,
				say:
					hold.readyUntil === null
						? t(readyAt, locale, { place: hold.pickup.name })
						: t(readyUntil, locale, {
								place: hold.pickup.name,
								day: formatNearDay(hold.readyUntil, today, locale)
							})
			})),
		waiting: holds
			.filter((hold) => hold.state === 'waiting')
			.map((hold) => ({
				href: titleHref(hold.titleId, hold.title),
				title: hold.title,
				position: hold.position,
				place: t(pickUpAt, locale, { place: hold.pickup.name })
			}))
	};
}

/** What somebody does from the own account. */
export function actOfAccount(app: App, actor: Actor) {
	return { now: app.clock.now(), actorId: actor.accountId, branchId: null, channel: 'account' as const };
}

function said(outcome: RenewalOutcome, today: string, locale: Locale) {
	return outcome.ok
		? {
				ok: true as const,
				id: outcome.loan,
				title: outcome.title,
				day: formatNearDay(outcome.due, today, locale)
			}
		: {
				ok: false as const,
				id: outcome.loan,
				title: outcome.title ?? '',
				reasons: speak(outcome.reasons, locale)
			};
}

/** Renews one loan of one's own; the answer is the same that the desk would hear. */
export async function renewOwn(app: App, { actor, locale }: Viewer, loan: string) {
	if (!actor?.memberId) return [];
	const outcome = await renewLoan(app.db, { loan, ownerId: actor.memberId }, actOfAccount(app, actor));
	return [said(outcome, dayOfInstant(app.clock.now()), locale)];
}

/** Renews all of one's own loans that can be renewed; partial success is normal and told title by title. */
export async function renewAllOwn(app: App, { actor, locale }: Viewer) {
	if (!actor?.memberId) return [];
	const loans = await loansOfMember(app.db, actor.memberId, app.clock.now());
	const outcomes: RenewalOutcome[] = [];
	// One after another: each locks the same member, and the order of the answers is that of the page.
	for (const loan of loans)
		outcomes.push(
			await renewLoan(app.db, { loan: loan.id, ownerId: actor.memberId }, actOfAccount(app, actor))
		);
	return outcomes.map((outcome) => said(outcome, dayOfInstant(app.clock.now()), locale));
}

export type RenewalAnswer = Awaited<ReturnType<typeof renewOwn>>[number];
