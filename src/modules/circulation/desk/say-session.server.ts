import { daysBetween } from '#platform/clock/index.ts';
import { formatRupiah, t, type Locale } from '#platform/i18n/index.ts';
import type { DeskMember } from '../queries/desk-member.ts';
import type { MemberLoan } from '../queries/loans-of-member.ts';
import type { DeskLoan, DeskSession } from './desk-reply.ts';
import { unpaidAtDesk } from '../charges/desk-messages.ts';
import { obligationsAtDesk, saidToBeBack } from '../harm/desk-messages.ts';
import { batchOf } from '../institutions/messages.ts';
import * as words from './messages.server.ts';
import { sayWhy } from './say-why.server.ts';

/** What the desk shows of the member it serves. `today` is the library's day. */
export function saySession(member: DeskMember, today: string, locale: Locale): DeskSession {
	const isActive = member.status === 'active' && (member.expiresOn === null || member.expiresOn >= today);
	const membership =
		member.expiresOn === null
			? t(words.active, locale)
			: t(words.activeUntil, locale, { day: member.expiresOn });
	const facts = [
		{ term: t(words.kindTerm, locale), words: member.category },
		{ term: t(words.noteTerm, locale), words: member.note }
	];
	return {
		card: member.card,
		name: member.name,
		membership: isActive ? membership : null,
		alerts: sayWhy(member.alerts, locale),
		...(member.unpaid > 0
			? {
					unpaid: {
						say: t(unpaidAtDesk, locale, { amount: formatRupiah(member.unpaid, locale) }),
						href: `/petugas/anggota/${encodeURIComponent(member.card)}/denda`
					}
				}
			: {}),
		...(member.obligations > 0
			? {
					obligations: {
						say: t(obligationsAtDesk, locale, { n: member.obligations }),
						href: `/petugas/ganti?anggota=${encodeURIComponent(member.card)}`
					}
				}
			: {}),
		limit: member.limit,
		loans: member.loans.map((loan) => sayLoan(loan, today, locale)),
		readyHolds: member.readyHolds.map((hold) => ({
			id: hold.id,
			titleId: hold.titleId,
			title: hold.title,
			words:
				hold.readyUntil === null
					? t(words.ready, locale)
					: t(words.readyUntil, locale, { day: hold.readyUntil })
		})),
		facts: facts.flatMap(({ term, words: said }) => (said ? [{ term, words: said }] : [])),
		...(member.batches === null
			? {}
			: {
					institution: {
						batches: member.batches.map(({ dueOn: due, ...batch }) => t(batchOf, locale, { ...batch, due })),
						listHref: `/petugas/anggota/${encodeURIComponent(member.card)}/daftar`
					}
				})
	};
}

function sayLoan(loan: MemberLoan, today: string, locale: Locale): DeskLoan {
	const { id, copy, title } = loan;
	if (loan.claimedOn !== null) return { id, copy, title, words: t(saidToBeBack, locale), state: 'open' };
	const said = loan.overdue
		? t(words.loanOverdue, locale, { day: loan.dueOn, days: daysBetween(loan.dueOn, today) })
		: t(words.loanOpen, locale, { day: loan.dueOn, today });
	return { id, copy, title, words: said, state: loan.overdue ? 'overdue' : 'open' };
}
