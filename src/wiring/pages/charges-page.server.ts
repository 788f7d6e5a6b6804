import { randomUUID } from 'node:crypto';
import {
	chargeMember,
	handKinds,
	hasQrisImage,
	paymentsOfMember,
	speak,
	takePayment,
	waiveCharge
} from '#modules/circulation/index.server.ts';
import { paymentMethods } from '#modules/circulation/index.ts';
import * as words from '#modules/circulation/charges/messages.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { formatDateTime, formatRupiah, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { chargeRecord } from './charge-lines.server.ts';
import { officeAct } from './office-act.server.ts';
import { rupiahOfBox } from './rupiah-of-box.ts';

type Viewer = { actor: Actor; locale: Locale };
type Problem = { field: string; text: string };

/** What a member owes, with the forms to settle it; undefined when there is no such card. */
export async function chargesPage(app: App, card: string, { actor, locale }: Viewer) {
	const member = await memberByCard(app.db, card);
	if (!member) return undefined;
	const [record, hasQris, payments, { places }] = await Promise.all([
		chargeRecord(app, member.id, locale),
		hasQrisImage(app.db),
		paymentsOfMember(app.db, member.id),
		siteFacts(app)
	]);
	return {
		name: member.name,
		card: member.cardNumber,
		record,
		key: randomUUID(),
		methods: paymentMethods.filter((method) => method !== 'qris' || hasQris),
		drawers: places.map(({ id, shortName }) => ({ value: id, label: shortName })),
		drawer: actor.branchId ?? places[0]?.id ?? '',
		kinds: handKinds.map((value) => ({ value, label: t(words.chargeKindWords[value], locale) })),
		may: {
			take: may(actor, 'circulation.payment.take'),
			charge: may(actor, 'circulation.charge.create'),
			waive: may(actor, 'circulation.charge.waive'),
			setQris: may(actor, 'circulation.qris.change')
		},
		payments: payments.map((row) => ({
			id: row.publicId,
			isVoided: row.voidedAt !== null,
			say: t(words.paymentLineOf, locale, {
				day: formatDateTime(row.receivedAt, locale, 'short'),
				amount: formatRupiah(row.amount, locale),
				method: t(words.methodWords[row.method], locale)
			})
		}))
	};
}

/** A building that exists, as the drawer that money goes into. */
async function drawerOf(app: App, told: string | undefined, actor: Actor): Promise<string | undefined> {
	const { places } = await siteFacts(app);
	return places.find(({ id }) => id === told)?.id ?? actor.branchId ?? places[0]?.id;
}

export type PaymentAnswer =
	| { ok: true; receipt: string }
	/** The QRIS code is shown with this sum; nothing has been written. */
	| { ok: true; show: { sum: string } }
	| { ok: false; problems: Problem[] };

const fieldOf: Readonly<Record<string, string>> = {
	'payment.nothing-chosen': 'denda',
	'payment.settled-already': 'denda',
	'payment.tendered-too-little': 'diterima',
	'payment.no-qris': 'cara'
};

/**
 * Takes a payment, or for QRIS first shows the code: whoever serves says when the money has come in.
 *
 * @param chosen public ids of charges
 */
export async function payAt(
	app: App,
	{ actor, locale }: Viewer,
	memberId: string,
	{ typed, chosen }: { typed: Record<string, string>; chosen: readonly string[] }
): Promise<PaymentAnswer> {
	const method = paymentMethods.find((one) => one === typed.cara) ?? 'cash';
	const branchId = await drawerOf(app, typed.kas, actor);
	if (branchId === undefined) return { ok: false, problems: [] };
	const amount = rupiahOfBox(typed.jumlah);
	if (method === 'qris' && typed.masuk !== 'ya' && !Number.isNaN(amount) && (await hasQrisImage(app.db))) {
		const { open } = await chargeRecord(app, memberId, locale);
		const sum = open.filter(({ id }) => chosen.includes(id)).reduce((all, line) => all + line.open, 0);
		if (sum > 0 && (amount ?? sum) <= sum && amount !== 0)
			return { ok: true, show: { sum: formatRupiah(amount ?? sum, locale) } };
	}
	const outcome = await takePayment(
		app.db,
		{
			memberId,
			charges: chosen,
			amount,
			method,
			tendered: rupiahOfBox(typed.diterima),
			branchId,
			key: typed.kunci && `${actor.accountId} ${typed.kunci}`
		},
		officeAct(app, actor)
	);
	if (outcome.ok) return { ok: true, receipt: outcome.payment };
	const problems = speak(outcome.reasons, locale).map(({ code, say }) => ({
		field: fieldOf[code] ?? 'jumlah',
		text: say
	}));
	return { ok: false, problems };
}

const sayCode = (code: string, facts: Record<string, number>, locale: Locale) =>
	speak([{ code, facts }], locale)[0]?.say ?? code;

/** Waives a charge; what was wrong stands beside its own form. */
export async function waiveAt(
	app: App,
	{ actor, locale }: Viewer,
	memberId: string,
	typed: Record<string, string>
) {
	const charge = typed.denda ?? '';
	const input = {
		memberId,
		charge,
		amount: rupiahOfBox(typed.jumlah),
		note: (typed.alasan ?? '').slice(0, 300)
	};
	const outcome = await waiveCharge(app.db, input, officeAct(app, actor));
	if (outcome.ok)
		return {
			ok: true as const,
			say: t(words.waivedDone, locale, { amount: formatRupiah(outcome.amount, locale) })
		};
	const field = outcome.code === 'note.missing' ? ('alasan' as const) : ('jumlah' as const);
	return {
		ok: false as const,
		charge,
		field,
		text: sayCode(outcome.code, { open: outcome.open }, locale),
		typed: { jumlah: typed.jumlah ?? '', alasan: typed.alasan ?? '' }
	};
}

/** Charges a member by hand. */
export async function chargeAt(
	app: App,
	{ actor, locale }: Viewer,
	memberId: string,
	typed: Record<string, string>
) {
	const kind = handKinds.find((one) => one === typed.jenis) ?? 'violation';
	const branchId = await drawerOf(app, undefined, actor);
	const amount = rupiahOfBox(typed.jumlah) ?? Number.NaN;
	if (branchId === undefined) return { ok: false as const, problems: [] };
	const input = { memberId, branchId, kind, amount, note: (typed.catatan ?? '').slice(0, 300) };
	const outcome = await chargeMember(app.db, input, officeAct(app, actor));
	if (outcome.ok)
		return { ok: true as const, say: t(words.addedDone, locale, { amount: formatRupiah(amount, locale) }) };
	const field = outcome.code === 'note.missing' ? 'biaya-catatan' : 'biaya-jumlah';
	return { ok: false as const, problems: [{ field, text: sayCode(outcome.code, {}, locale) }] };
}
