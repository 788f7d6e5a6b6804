import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { recordDoorCount, recordVisit, sayVisits, type VisitsCode } from '#modules/visits/index.server.ts';
import * as words from '#modules/visits/staff-messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { formatNumber, formatTime, t, type Locale } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { readPlace } from '#wiring/pages/place-choice.server.ts';
import { dayIn, momentOn, visitForm } from '#wiring/pages/visit-form.ts';
import { visitsPage } from '#wiring/pages/visits-page.server.ts';

/** What the address says was just done, in words. */
function doneIn(query: URLSearchParams, locale: Locale): string | null {
	if (query.has('rombongan'))
		return t(words.savedGroup, locale, { n: formatNumber(Number(query.get('rombongan')) || 0, locale) });
	const since = new Date(query.get('sejak') ?? '');
	if (!Number.isNaN(since.getTime()))
		return t(words.savedRepeat, locale, { time: formatTime(since, locale) });
	const said = {
		tercatat: words.savedOne,
		pintu: words.savedDoor,
		dibetulkan: words.savedCorrection,
		dicoret: words.savedWithdrawal
	};
	const found = Object.entries(said).find(([name]) => query.has(name));
	return found ? t(found[1], locale) : null;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'visits.visit.read');
	const app = getApp();
	const query = url.searchParams;
	const day = dayIn(query.get('hari')) ?? dayOfInstant(app.clock.now());
	return {
		...(await visitsPage(app, { day, branchCode: query.get('gedung') ?? '' }, locals.locale)),
		homeBranch: locals.actor.branchId ?? '',
		chosen: query.get('pesanan'),
		done: doneIn(query, locals.locale)
	};
};

/** Where the sentence of a refusal stands. */
const fieldOf: Partial<Record<VisitsCode, string>> = {
	'visit.member-unknown': 'card',
	'visit.room-elsewhere': 'place',
	'visit.in-the-future': 'time',
	'visit.too-long-ago': 'time',
	'visit.group-without-name': 'institution',
	'visit.group-size': 'people',
	'visit.group-parts': 'male',
	'count.number': 'counted',
	'count.in-the-future': 'hour'
};

const problemsOf = (reasons: readonly Reason<VisitsCode>[], locale: Locale) =>
	reasons.map((reason) => ({ field: fieldOf[reason.code] ?? 'place', text: sayVisits(reason, locale) }));

const back = (url: URL, change: Record<string, string>): string => {
	const query = new URLSearchParams();
	for (const name of ['hari', 'gedung']) {
		const value = url.searchParams.get(name);
		if (value) query.set(name, value);
	}
	for (const [name, value] of Object.entries(change)) query.set(name, value);
	return `/petugas/kunjungan?${query}`;
};

export const actions: Actions = {
	async catat({ locals, request, url }) {
		allow(locals, 'visits.visit.record');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const isGroup = typed['kind'] === 'group';
		const form = isGroup ? 'rombongan' : 'satu';
		const parsed = v.safeParse(visitForm, typed);
		if (!parsed.success)
			return fail(422, {
				form,
				typed,
				problems: [{ field: 'time', text: t(words.timeWrong, locals.locale) }]
			});
		const { place, time, booking, card, people, ...facts } = parsed.output;
		const day = dayIn(url.searchParams.get('hari')) ?? dayOfInstant(clock.now());
		const isToday = day === dayOfInstant(clock.now());
		const outcome = await recordVisit(
			db,
			{
				...facts,
				...readPlace(place),
				kind: isGroup ? 'group' : card === null ? 'guest' : 'member',
				...(card === null ? {} : { card }),
				...(isGroup ? { people: people ?? 0 } : {}),
				...(booking === null ? {} : { booking }),
				...(time === null && isToday ? {} : { at: momentOn(day, time ?? '12:00') })
			},
			{ now: clock.now(), actorId: locals.actor.accountId, channel: 'desk' }
		);
		if (!outcome.ok) return fail(422, { form, typed, problems: problemsOf(outcome.reasons, locals.locale) });
		if (outcome.isRepeat) redirect(303, back(url, { sejak: outcome.visit.at }));
		redirect(303, back(url, isGroup ? { rombongan: String(outcome.visit.people) } : { tercatat: '' }));
	},
	async pintu({ locals, request, url }) {
		allow(locals, 'visits.count.record');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const day = dayIn(url.searchParams.get('hari')) ?? dayOfInstant(clock.now());
		const hour = /^\d{1,2}$/.test(typed['hour'] ?? '') ? (typed['hour'] ?? '') : '0';
		const outcome = await recordDoorCount(
			db,
			{
				...readPlace(typed['doorPlace'] ?? ''),
				at: momentOn(day, `${hour.padStart(2, '0')}:00`),
				people: typed['counted'] === '' ? Number.NaN : Number(typed['counted'])
			},
			{ now: clock.now(), actorId: locals.actor.accountId, channel: 'desk' }
		);
		if (!outcome.ok)
			return fail(422, { form: 'pintu', typed, problems: problemsOf(outcome.reasons, locals.locale) });
		redirect(303, back(url, { pintu: '' }));
	}
};
