import * as words from '#modules/circulation/harm/staff-messages.ts';
import { kinds } from '#modules/circulation/harm/violation-messages.ts';
import { obligationsOfMember, recallsOfMember } from '#modules/circulation/index.server.ts';
import {
	youReplace,
	youReplacePrice,
	yourLoanIsRecalled
} from '#modules/circulation/harm/reader-messages.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatRupiah, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { titleHref } from './title-address.ts';
import { violationLines } from './violations-page.server.ts';

/** Settled obligations are shown with the record for so many days. */
const SHOWN_DAYS = 365;

/** What a member has to make good and did against the rules of the house, for the record that staff see. */
export async function harmOfMember(app: App, memberId: string, locale: Locale) {
	const since = new Date(`${addDays(dayOfInstant(app.clock.now()), -SHOWN_DAYS)}T00:00:00+07:00`);
	const [owed, violations] = await Promise.all([
		obligationsOfMember(app.db, memberId, since),
		violationLines(app, memberId, locale)
	]);
	return {
		obligations: owed.map((row) => ({
			id: row.publicId,
			title: row.title,
			href: titleHref(row.titleId, row.title),
			isOpen: row.state === 'open',
			say: `${t(words.causes[row.cause], locale)}. ${t(words.states[row.state], locale)}: ${t(words.replacementWords[row.asked], locale)}${row.price === null ? '' : ` ${formatRupiah(row.price, locale)}`}`
		})),
		violations: violations.map(({ kind, ...line }) => ({ ...line, kind: t(kinds[kind], locale) }))
	};
}

/** What a reader is told on Rak Saya: what is to be replaced, and loans that others wait for. */
export async function harmNotices(app: App, memberId: string, locale: Locale): Promise<string[]> {
	const [owed, recalls] = await Promise.all([
		obligationsOfMember(app.db, memberId, app.clock.now()),
		recallsOfMember(app.db, memberId)
	]);
	return [
		...owed
			.filter(({ state }) => state === 'open')
			.map(({ title, asked, price, cause }) =>
				asked === 'price' && price !== null
					? t(youReplacePrice, locale, { title, cause, amount: formatRupiah(price, locale) })
					: t(youReplace, locale, { title, cause, isSame: asked === 'same' })
			),
		...recalls.map(({ title, movedTo }) =>
			t(yourLoanIsRecalled, locale, { title, day: formatDate(movedTo, locale) })
		)
	];
}
