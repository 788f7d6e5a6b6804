import { maskCard, paymentByPublicId, speak, voidPayment } from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/charges/cash-messages.ts';
import { chargeKindWords, chargeTitle, methodWords } from '#modules/circulation/charges/messages.ts';
import { accountNames } from '#modules/identity/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDateTime, formatRupiah, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { officeAct } from './office-act.server.ts';
import { receiptNumber } from './receipt-number.ts';

type Viewer = { actor: Actor; locale: Locale };

/** A receipt as it is printed, with what can be done about it; undefined when there is none. */
export async function receiptPage(app: App, id: string, url: URL, { actor, locale }: Viewer) {
	const payment = await paymentByPublicId(app.db, id);
	if (!payment) return undefined;
	const [member, names, { library, places }] = await Promise.all([
		memberById(app.db, payment.memberId),
		accountNames(app.db, payment.receivedBy === null ? [] : [payment.receivedBy]),
		siteFacts(app)
	]);
	const rupiah = (value: number) => formatRupiah(value, locale);
	const place = places.find(({ id: branch }) => branch === payment.branchId);
	const change = payment.tendered === null ? null : payment.tendered - payment.amount;
	const isToday = payment.day === dayOfInstant(app.clock.now());
	return {
		id,
		isNew: url.searchParams.has('baru'),
		width: url.searchParams.get('lebar') === '80' ? ('80' as const) : ('58' as const),
		chargesHref: member ? `/petugas/anggota/${encodeURIComponent(member.cardNumber)}/denda` : null,
		cashHref: `/petugas/kas?gedung=${place?.code ?? ''}&hari=${payment.day}`,
		done: t(words.paidDone, locale, { amount: rupiah(payment.amount) }),
		change: change !== null && change > 0 ? t(words.changeGiven, locale, { change: rupiah(change) }) : null,
		mayVoid: isToday && payment.voidedAt === null && may(actor, 'circulation.payment.void'),
		voided:
			payment.voidedAt &&
			t(words.voidedLine, locale, {
				when: formatDateTime(payment.voidedAt, locale, 'short'),
				note: payment.voidNote ?? ''
			}),
		receipt: {
			library: library.name,
			place: place?.shortName ?? '',
			number: receiptNumber(payment),
			at: formatDateTime(payment.receivedAt, locale),
			card: member ? maskCard(member.cardNumber) : '–',
			lines: payment.lines.map(({ kind, title, amount }) => ({
				say: t(chargeTitle, locale, { kind: t(chargeKindWords[kind], locale), title }),
				amount: rupiah(amount)
			})),
			method: t(methodWords[payment.method], locale),
			sum: rupiah(payment.amount),
			tendered: payment.tendered === null ? null : rupiah(payment.tendered),
			change: change === null ? null : rupiah(change),
			stillOpen: payment.stillOpen > 0 && payment.voidedAt === null ? rupiah(payment.stillOpen) : null,
			staff: names.get(payment.receivedBy ?? '') ?? t(words.unknownStaff, locale),
			isVoided: payment.voidedAt !== null
		}
	};
}

/** Takes a payment back; null when it was, otherwise what to tell beside the note. */
export async function voidAt(app: App, { actor, locale }: Viewer, id: string, note: string) {
	const outcome = await voidPayment(
		app.db,
		{ payment: id, note: note.trim().slice(0, 300) },
		officeAct(app, actor)
	);
	return outcome.ok ? null : (speak([{ code: outcome.code, facts: {} }], locale)[0]?.say ?? outcome.code);
}
