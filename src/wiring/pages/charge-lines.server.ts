import { chargesOfMember, sayFineCount, type MemberCharge } from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/charges/messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatRupiah, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

/** A charge with every word finished, for staff and for its reader. */
function lineOf(row: MemberCharge, locale: Locale) {
	const amount = formatRupiah(row.amount, locale);
	const isOld = row.legacyId !== null && row.why === null;
	return {
		id: row.publicId,
		open: row.open,
		title: t(words.chargeTitle, locale, {
			kind: t(words.chargeKindWords[row.kind], locale),
			title: row.title
		}),
		amount: t(words.openOf, locale, {
			open: formatRupiah(row.open > 0 ? row.open : row.amount, locale),
			amount,
			isPart: row.open > 0 && row.open < row.amount
		}),
		since: t(words.sinceDay, locale, { day: formatDate(dayOfInstant(row.madeAt), locale, 'short') }),
		why: row.why ? sayFineCount({ ...row.why }, locale) : isOld ? t(words.fromOldSystem, locale) : null,
		note: row.note,
		waivers: row.waivers.map((waiver) =>
			t(words.waivedLine, locale, {
				amount: formatRupiah(waiver.amount, locale),
				day: formatDate(dayOfInstant(waiver.waivedAt), locale, 'short'),
				note: waiver.note
			})
		)
	};
}

export type ChargeLine = ReturnType<typeof lineOf>;

/** What a member owes and owed. */
export async function chargeRecord(app: App, memberId: string, locale: Locale) {
	const rows = await chargesOfMember(app.db, memberId);
	const lines = rows.map((row) => lineOf(row, locale));
	const unpaid = rows.reduce((sum, { open }) => sum + open, 0);
	return {
		unpaid,
		unpaidText: formatRupiah(unpaid, locale),
		open: lines.filter(({ open }) => open > 0),
		settled: lines.filter(({ open }) => open === 0)
	};
}

export type ChargeRecord = Awaited<ReturnType<typeof chargeRecord>>;
