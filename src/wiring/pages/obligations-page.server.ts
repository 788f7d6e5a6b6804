import { fail } from '@sveltejs/kit';
import * as words from '#modules/circulation/harm/staff-messages.ts';
import {
	agreeAnew,
	obligations,
	settleObligation,
	speak,
	type ListedObligation,
	type ObligationFilter,
	type ObligationOutcome
} from '#modules/circulation/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatRupiah, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { actAtDesk } from './desk-door.server.ts';
import { agreementIn } from './agreement-form.ts';
import { formText } from './form-text.ts';
import { staffPlace } from './staff-place.server.ts';
import { titleHref } from './title-address.ts';

const PAGE = 50;

const isState = (value: string | null): value is ObligationFilter['state'] =>
	value === 'open' || value === 'settled' || value === 'all';

/** What members have to make good, filtered as the address says, every word finished. */
export async function obligationsPage(
	app: App,
	{ actor, locale, url }: { actor: Actor; locale: Locale; url: URL }
) {
	const asked = url.searchParams;
	const wanted = asked.get('tempat') === null ? new URL('?tempat=semua', url) : url;
	const { here, place, places } = await staffPlace(app, actor, wanted, locale);
	const stateAsked = asked.get('keadaan');
	const state = isState(stateAsked) ? stateAsked : 'open';
	const causeAsked = asked.get('sebab');
	const cause: ObligationFilter['cause'] =
		causeAsked === 'lost' || causeAsked === 'damaged' ? causeAsked : null;
	const card = asked.get('anggota')?.trim() ?? '';
	const member = card === '' ? undefined : await memberByCard(app.db, card);
	const page = Math.max(1, Number.parseInt(asked.get('hal') ?? '1', 10) || 1);
	const isNobody = card !== '' && !member;
	const filter: ObligationFilter = { state, cause, branchId: here?.id ?? null, memberId: member?.id ?? null };
	const part = { offset: (page - 1) * PAGE, most: PAGE };
	const found = isNobody ? { total: 0, rows: [] } : await obligations(app.db, filter, part);
	return {
		filter: { state, cause: cause ?? '', place, card },
		places,
		page,
		pages: Math.max(1, Math.ceil(found.total / PAGE)),
		total: found.total,
		rows: found.rows.map((row) => sayObligation(row, locale)),
		mayWaive: may(actor, 'circulation.obligation.waive')
	};
}

export type ObligationRow = ReturnType<typeof sayObligation>;

function sayObligation(row: ListedObligation, locale: Locale) {
	const price = row.price === null ? '' : `: ${formatRupiah(row.price, locale)}`;
	const day = formatDate(dayOfInstant(row.madeAt), locale, 'short');
	return {
		id: row.publicId,
		title: row.title,
		href: titleHref(row.titleId, row.title),
		barcode: row.barcode,
		reader: row.reader,
		made: t(words.since, locale, { cause: t(words.causes[row.cause], locale), day }),
		asked: row.asked,
		price: row.price === null ? '' : String(row.price),
		note: row.note ?? '',
		saidAsked: `${t(words.replacementWords[row.asked], locale)}${price}`,
		unpaid:
			row.state === 'open' && row.unpaid !== null && row.unpaid > 0
				? t(words.unpaidOf, locale, { amount: formatRupiah(row.unpaid, locale) })
				: null,
		isOpen: row.state === 'open',
		state:
			row.settledAt === null
				? t(words.states[row.state], locale)
				: t(words.settledLine, locale, {
						state: t(words.states[row.state], locale),
						day: formatDate(dayOfInstant(row.settledAt), locale, 'short'),
						note: row.settleNote,
						barcode: row.newBarcode
					})
	};
}

type Tended = { app: App; actor: Actor; locale: Locale; form: FormData };

const answer = (outcome: ObligationOutcome, say: string, typed: Record<string, string>, locale: Locale) =>
	outcome.ok
		? { ok: true, say }
		: fail(422, {
				ok: false,
				say: speak(outcome.reasons, locale)
					.map((line) => line.say)
					.join(' '),
				typed
			});

/** A replacement came, the price was paid, or somebody lets the member off. */
export async function settleOne({ app, actor, locale, form }: Tended) {
	const typed = formText(form);
	const { kewajiban = '', dengan = '', catatan = '', pengganti = '' } = typed;
	const as = dengan === 'paid' || dengan === 'waived' ? dengan : 'replaced';
	if (as === 'waived' && !may(actor, 'circulation.obligation.waive'))
		return fail(403, { ok: false, say: t(words.notAllowedToWaive, locale), typed });
	const note = catatan.trim().slice(0, 300);
	const newBarcode = pengganti.trim().slice(0, 100) || null;
	const input = { obligation: kewajiban, as, note, newBarcode } as const;
	const outcome = await settleObligation(app.db, input, actAtDesk(app, actor));
	return answer(outcome, t(words.settledNow, locale), typed, locale);
}

/** Something else is agreed on. */
export async function changeOne({ app, actor, locale, form }: Tended) {
	const typed = formText(form);
	const input = { obligation: typed['kewajiban'] ?? '', agreed: agreementIn(typed) };
	const outcome = await agreeAnew(app.db, input, actAtDesk(app, actor));
	return answer(outcome, t(words.changedNow, locale), typed, locale);
}
