import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { correctVisit, sayVisits, visitByPublicId, withdrawVisit } from '#modules/visits/index.server.ts';
import { timeWrong } from '#modules/visits/staff-messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatTime, t } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { placeChoices, placeValue, readPlace } from '#wiring/pages/place-choice.server.ts';
import { momentOn, visitForm } from '#wiring/pages/visit-form.ts';
import { whoOf } from '#wiring/pages/visits-page.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'visits.visit.correct');
	const app = getApp();
	const line = await visitByPublicId(app.db, params.id);
	if (!line || line.isWithdrawn) error(404, 'no such visit');
	const choices = await placeChoices(app);
	return {
		id: line.id,
		kind: line.kind,
		version: line.version,
		day: dayOfInstant(line.at),
		who: whoOf(line, locals.locale),
		// A line stays in its building: whoever stood elsewhere is withdrawn and written anew.
		choices: choices.filter(({ value }) => value.startsWith(line.branchId)),
		fields: {
			place: placeValue(line.branchId, line.roomId),
			time: formatTime(line.at, 'id').slice(0, 5),
			name: line.name ?? '',
			sex: line.sex ?? '',
			education: line.education ?? '',
			job: line.job ?? '',
			purpose: line.purpose ?? '',
			people: String(line.people),
			male: line.male === null ? '' : String(line.male),
			female: line.female === null ? '' : String(line.female),
			institution: line.institution ?? '',
			note: line.note ?? ''
		}
	};
};

const versionIn = (typed: Record<string, string>): number => Number(typed['version']) || 0;

export const actions: Actions = {
	async betulkan({ locals, params, request }) {
		allow(locals, 'visits.visit.correct');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const line = await visitByPublicId(db, params.id);
		if (!line) error(404, 'no such visit');
		const parsed = v.safeParse(visitForm, typed);
		if (!parsed.success)
			return fail(422, { typed, problems: [{ field: 'time', text: t(timeWrong, locals.locale) }] });
		const { place, time, people, booking: _, card: __, ...facts } = parsed.output;
		// The field shows minutes; a line whose time was not touched keeps its seconds.
		const isSameTime = time === null || time === formatTime(line.at, 'en').slice(0, 5);
		const outcome = await correctVisit(
			db,
			{
				...facts,
				id: line.id,
				version: versionIn(typed),
				roomId: readPlace(place).roomId,
				at: isSameTime ? line.at : momentOn(dayOfInstant(line.at), time),
				people: people ?? 1
			},
			{ now: clock.now(), actorId: locals.actor.accountId, channel: 'desk' }
		);
		if (!outcome.ok)
			return fail(422, {
				typed,
				problems: outcome.reasons.map((reason) => ({
					field: reason.code.startsWith('visit.group') ? 'people' : 'time',
					text: sayVisits(reason, locals.locale)
				}))
			});
		redirect(303, `/petugas/kunjungan?hari=${dayOfInstant(line.at)}&dibetulkan`);
	},
	async coret({ locals, params, request }) {
		allow(locals, 'visits.visit.correct');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const line = await visitByPublicId(db, params.id);
		if (!line) error(404, 'no such visit');
		const outcome = await withdrawVisit(
			db,
			{ id: line.id, version: versionIn(typed) },
			{ now: clock.now(), actorId: locals.actor.accountId, channel: 'desk' }
		);
		if (!outcome.ok)
			return fail(422, {
				typed: {},
				problems: outcome.reasons.map((reason) => ({ field: 'time', text: sayVisits(reason, locals.locale) }))
			});
		redirect(303, `/petugas/kunjungan?hari=${dayOfInstant(line.at)}&dicoret`);
	}
};
