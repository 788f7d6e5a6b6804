import { fail, redirect } from '@sveltejs/kit';
import * as words from '#modules/circulation/holds/messages.ts';
import { holdPreview, placeHold, speak, type PlaceHoldOutcome } from '#modules/circulation/index.server.ts';
import { titleRecord } from '#modules/catalogue/index.server.ts';
import { coverShadeOf } from '#modules/catalogue/index.ts';
import { may } from '#modules/identity/index.ts';
import { memberById } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDayRange, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { actOfAccount, type Viewer } from './account-pages.server.ts';
import { areEmpty, boxesIn, dayOfBoxes } from './day-of-boxes.ts';
import { exampleDay } from './own-holds-page.server.ts';
import { titleHref } from './title-address.ts';

type Place = { id: string; code: string; name: string; district: string | null };

/** For whom a hold can be placed here: oneself, or for staff whoever shows a card. */
async function readerOf(app: App, { actor }: Viewer) {
	const own = actor?.memberId ? await memberById(app.db, actor.memberId) : undefined;
	return { own, isForOthers: !own && may(actor, 'circulation.hold.create') };
}

/** The question "where would you like to collect it?", or why there is nothing to ask. */
export async function placeHoldPage(app: App, titleId: string, viewer: Viewer) {
	const { locale } = viewer;
	const record = await titleRecord(app.db, titleId);
	if (!record?.isVisible) return undefined;
	const { own, isForOthers } = await readerOf(app, viewer);
	const { places } = await siteFacts(app);
	const home = places.find((place) => place.id === own?.homeBranchId) ?? places[0];
	const today = dayOfInstant(app.clock.now());
	const preview =
		own && home
			? await holdPreview(app.db, { titleId, reader: own, pickupBranchId: home.id }, today)
			: undefined;
	return {
		title: record.title,
		author: record.contributors[0]?.name ?? '',
		shade: coverShadeOf(record),
		href: titleHref(record.publicId, record.title),
		reader: own ? ('own' as const) : isForOthers ? ('other' as const) : ('none' as const),
		reasons: preview ? speak(preview.reasons, locale) : [],
		outlook: preview ? sayOutlook(preview, locale) : null,
		places: places.map(placeChoice),
		home: home?.code ?? '',
		exampleDay: exampleDay(today)
	};
}

const placeChoice = (place: Place) => ({
	value: place.code,
	label: place.name,
	...(place.district ? { hint: place.district } : {})
});

type Preview = NonNullable<Awaited<ReturnType<typeof holdPreview>>>;

function sayOutlook({ position, estimate }: Preview, locale: Locale): string {
	const days = estimate && formatDayRange(estimate.from, estimate.until, locale);
	return t(words.queueHint, locale, { position, days });
}

type Problem = { field: string; text: string };

const fieldOf: Record<string, string> = {
	'member.unknown': 'kartu',
	'pickup.unknown': 'tempat',
	'hold.out-of-reach': 'tempat',
	'hold.wanted-day-past': 'perlu-sampai'
};

/** Places the hold that the form describes and goes on to where its place in the queue is told. */
export async function takeHoldForm(app: App, titleId: string, viewer: Viewer, form: FormData) {
	const { actor, locale } = viewer;
	const { own, isForOthers } = await readerOf(app, viewer);
	if (!actor || (!own && !isForOthers))
		return fail(409, { typed: null, problems: [{ field: '', text: t(words.noCardForHolds, locale) }] });
	const wanted = boxesIn(form, 'perlu-sampai');
	const typed = { card: textOf(form, 'kartu'), pickup: textOf(form, 'tempat'), wanted };
	const wantedUntil = areEmpty(wanted) ? undefined : dayOfBoxes(wanted);
	const card = own?.cardNumber ?? typed.card;
	const problems: Problem[] = [];
	if (card === '') problems.push({ field: 'kartu', text: t(words.cardMissing, locale) });
	if (typed.pickup === '') problems.push({ field: 'tempat', text: t(words.chooseCollect, locale) });
	if (!areEmpty(wanted) && wantedUntil === undefined)
		problems.push({ field: 'perlu-sampai', text: t(words.notADay, locale) });
	if (problems.length > 0) return fail(422, { typed, problems });
	const outcome = await placeHold(
		app.db,
		{ card, title: titleId, pickup: typed.pickup, wantedUntil },
		own
			? actOfAccount(app, actor)
			: { ...actOfAccount(app, actor), branchId: actor.branchId, channel: 'desk' }
	);
	if (!outcome.ok) return fail(409, { typed, problems: problemsOf(outcome, locale) });
	redirect(303, own ? `/akun/pesanan?baru=${outcome.hold.id}` : `/petugas/pesanan?baru=${outcome.hold.id}`);
}

const problemsOf = (outcome: Extract<PlaceHoldOutcome, { ok: false }>, locale: Locale): Problem[] =>
	speak(outcome.reasons, locale).map(({ code, say }) => ({ field: fieldOf[code] ?? '', text: say }));

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
}
