import { fail } from '@sveltejs/kit';
import * as words from '#modules/circulation/harm/staff-messages.ts';
import { decideClaim, openClaims, speak } from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { branchNames, roomsOfPlaces } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { actAtDesk } from './desk-door.server.ts';
import { formText } from './form-text.ts';
import { staffPlace } from './staff-place.server.ts';
import { titleHref } from './title-address.ts';

/** Copies that are looked for because their readers say that they are back, in the order of the shelves. */
export async function claimsPage(
	app: App,
	{ actor, locale, url }: { actor: Actor; locale: Locale; url: URL }
) {
	const { here, place, places } = await staffPlace(app, actor, url, locale);
	const [claims, rooms, names] = await Promise.all([
		openClaims(app.db, here?.id ?? null),
		roomsOfPlaces(app.db),
		branchNames(app.db)
	]);
	return {
		place,
		places,
		rows: claims.map((one) => ({
			loan: one.loan,
			title: one.title,
			href: titleHref(one.titleId, one.title),
			barcode: one.barcode,
			callNumber: one.callNumber,
			stands: [names.get(one.branchId), rooms.find(({ id }) => id === one.roomId)?.name]
				.filter(Boolean)
				.join(', '),
			reader: one.reader,
			said: t(words.saidOn, locale, { day: formatDate(one.claimedOn, locale, 'short') }),
			note: one.note,
			looked: t(words.lookedLine, locale, {
				n: one.looked,
				day: one.lookedAt === null ? null : formatDate(dayOfInstant(one.lookedAt), locale, 'short')
			})
		}))
	};
}

/** What becomes of a search that found nothing. */
export async function decideOne(app: App, actor: Actor, locale: Locale, form: FormData) {
	const { pinjaman = '', putusan = '', catatan = '' } = formText(form);
	const as = putusan === 'lost' || putusan === 'waived' || putusan === 'withdrawn' ? putusan : 'looked';
	const note = catatan.trim().slice(0, 300) || null;
	const outcome = await decideClaim(app.db, { loan: pinjaman, as, note }, actAtDesk(app, actor));
	return outcome.ok
		? { ok: true, say: t(words.decidedNow[as], locale), loan: pinjaman }
		: fail(422, {
				ok: false,
				say: speak(outcome.reasons, locale)
					.map(({ say }) => say)
					.join(' '),
				loan: pinjaman
			});
}
