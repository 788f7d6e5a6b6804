import { fail } from '@sveltejs/kit';
import { readyAt, readyUntil, pickUpAt } from '#modules/circulation/index.ts';
import * as words from '#modules/circulation/holds/messages.ts';
import {
	cancelHold,
	holdsOfMemberWithEstimates,
	policyFor,
	resumeHold,
	speak,
	suspendHold,
	type MemberHoldWithEstimate
} from '#modules/circulation/index.server.ts';
import type { HoldItemData } from '#modules/circulation/holds/ui/hold-item-data.ts';
import { memberById } from '#modules/members/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { formatDate, formatDayRange, formatNearDay, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { actOfAccount, type Viewer } from './account-pages.server.ts';
import { boxesIn, dayOfBoxes, type DayBoxes } from './day-of-boxes.ts';
import { titleHref } from './title-address.ts';

/** A month ahead, in figures, to show how a day is typed. */
export const exampleDay = (today: string): string =>
	addDays(today, 30)
		.split('-')
		.toReversed()
		.map((part) => String(Number(part)))
		.join(' ');

const isPutOff = (hold: MemberHoldWithEstimate, today: string) =>
	hold.suspendedUntil !== null && hold.suspendedUntil >= today;

function sayState(
	hold: MemberHoldWithEstimate,
	today: string,
	locale: Locale
): Pick<HoldItemData, 'tone' | 'say'> {
	const place = hold.pickup.name;
	const { position: n, estimate } = hold;
	if (hold.state === 'ready') {
		const say =
			hold.readyUntil === null
				? t(readyAt, locale, { place })
				: t(readyUntil, locale, { place, day: formatNearDay(hold.readyUntil, today, locale) });
		return { tone: 'ok', say };
	}
	if (hold.state === 'in-transit') return { tone: 'info', say: t(words.onItsWay, locale, { place }) };
	if (hold.suspendedUntil !== null && isPutOff(hold, today))
		return {
			tone: 'quiet',
			say: t(words.putOffUntil, locale, { day: formatNearDay(hold.suspendedUntil, today, locale) })
		};
	if (!estimate) return { tone: 'warn', say: t(words.position, locale, { n }) };
	const days = formatDayRange(estimate.from, estimate.until, locale);
	return { tone: 'warn', say: t(words.positionAndEstimate, locale, { n, days }) };
}

function holdItem(hold: MemberHoldWithEstimate, today: string, locale: Locale): HoldItemData {
	const isWaiting = hold.state === 'waiting';
	const more = [
		isWaiting && hold.estimate === null ? t(words.noEstimate, locale) : null,
		isWaiting ? t(pickUpAt, locale, { place: hold.pickup.name }) : null,
		isWaiting && hold.wantedUntil !== null
			? t(words.wantedUntilSay, locale, { day: formatDate(hold.wantedUntil, locale) })
			: null
	];
	return {
		id: hold.id,
		href: titleHref(hold.titleId, hold.title),
		title: hold.title,
		...sayState(hold, today, locale),
		more: more.filter((line) => line !== null),
		position: hold.position,
		mayPause: isWaiting && !isPutOff(hold, today),
		mayResume: isWaiting && isPutOff(hold, today)
	};
}

/** What whoever is signed in waits for; null for an account without a card. `placed` is a hold just placed. */
export async function ownHoldsPage(app: App, { actor, locale }: Viewer, placed: string | null) {
	const member = actor?.memberId ? await memberById(app.db, actor.memberId) : undefined;
	if (!member) return null;
	const today = dayOfInstant(app.clock.now());
	const [holds, policy] = await Promise.all([
		holdsOfMemberWithEstimates(app.db, member.id, today),
		policyFor(app.db, {
			branchId: member.homeBranchId,
			memberCategoryId: member.categoryId,
			copyCategoryId: null,
			materialType: null,
			day: today
		})
	]);
	const items = holds.map((hold) => holdItem(hold, today, locale));
	const isWaiting = ({ position }: HoldItemData) => position > 0;
	return {
		limit: policy.maxHolds,
		kept: items.filter((item) => !isWaiting(item)),
		waiting: items.filter(isWaiting),
		placed: items.find((item) => item.id === placed) ?? null,
		exampleDay: exampleDay(today)
	};
}

type Answer = { ok: boolean; say: string; hold: string; typed?: DayBoxes };

const refused = (hold: string, reasons: readonly Reason[], locale: Locale): Answer => ({
	ok: false,
	hold,
	say: speak(reasons, locale)
		.map(({ say }) => say)
		.join(' ')
});

type Own = { app: App; viewer: Viewer; form: FormData };

/** Who may act on this hold, and as what act; undefined for an account without a card. */
function ownActOf({ app, viewer: { actor }, form }: Own) {
	const hold = String(form.get('pesanan') ?? '');
	return actor?.memberId
		? { of: { hold, ownerId: actor.memberId }, act: actOfAccount(app, actor) }
		: undefined;
}

/** Cancels a hold of one's own. */
export async function cancelOwn(own: Own) {
	const { locale } = own.viewer;
	const who = ownActOf(own);
	if (!who) return fail(409, { ok: false, say: t(words.noCardForHolds, locale), hold: '' } satisfies Answer);
	const outcome = await cancelHold(own.app.db, who.of, who.act);
	if (!outcome.ok) return fail(409, refused(who.of.hold, outcome.reasons, locale));
	return { ok: true, say: t(words.cancelled, locale), hold: who.of.hold } satisfies Answer;
}

/** Brings a hold of one's own back in line. */
export async function resumeOwn(own: Own) {
	const { locale } = own.viewer;
	const who = ownActOf(own);
	if (!who) return fail(409, { ok: false, say: t(words.noCardForHolds, locale), hold: '' } satisfies Answer);
	const outcome = await resumeHold(own.app.db, who.of, who.act);
	if (!outcome.ok) return fail(409, refused(who.of.hold, outcome.reasons, locale));
	return { ok: true, say: t(words.resumed, locale), hold: who.of.hold } satisfies Answer;
}

/** Puts a hold of one's own off until the day in the three boxes; what was typed stays when it is refused. */
export async function suspendOwn(own: Own) {
	const { locale } = own.viewer;
	const who = ownActOf(own);
	if (!who) return fail(409, { ok: false, say: t(words.noCardForHolds, locale), hold: '' } satisfies Answer);
	const typed = boxesIn(own.form, 'sampai');
	const until = dayOfBoxes(typed);
	if (until === undefined)
		return fail(422, { ok: false, say: t(words.notADay, locale), hold: who.of.hold, typed } satisfies Answer);
	const outcome = await suspendHold(own.app.db, { ...who.of, until }, who.act);
	if (!outcome.ok)
		return fail(422, { ...refused(who.of.hold, outcome.reasons, locale), typed } satisfies Answer);
	const say = t(words.suspended, locale, { day: formatDate(until, locale) });
	return { ok: true, say, hold: who.of.hold } satisfies Answer;
}
