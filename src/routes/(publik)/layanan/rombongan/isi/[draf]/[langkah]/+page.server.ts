import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import {
	draftByToken,
	finishDraft,
	groupVisitPolicy,
	keepAnswers,
	requestGroupVisit,
	sayVisits
} from '#modules/visits/index.server.ts';
import { sayLeast } from '#wiring/pages/group-refusals.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import {
	groupStepForms,
	groupSteps,
	isGroupStep,
	peopleIn,
	readSlot,
	wishes,
	type GroupStep
} from '#wiring/pages/group-form.ts';
import {
	answersInWords,
	firstOpenStep,
	freeSlots,
	groupPlaces,
	nearestChoices,
	requestOf
} from '#wiring/pages/group-pages.server.ts';
import { dayIn } from '#wiring/pages/visit-form.ts';

const address = (token: string, step: GroupStep) => `/layanan/rombongan/isi/${token}/${step}`;

/** The form as far as it is filled in; where it is gone or done, the way on. */
async function openDraft(token: string) {
	const { db, clock } = getApp();
	const draft = await draftByToken(db, token, clock.now());
	if (!draft) redirect(303, '/layanan/rombongan?hilang');
	if (draft.code !== null) redirect(303, `/layanan/rombongan/${draft.code}`);
	return draft;
}

function stepOf(text: string): GroupStep {
	if (!isGroupStep(text)) error(404, 'no such step');
	return text;
}

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const step = stepOf(params.langkah);
	const app = getApp();
	const { token, answers } = await openDraft(params.draf);
	const open = firstOpenStep(answers);
	// Nobody lands behind a question that has no answer yet.
	if (groupSteps.indexOf(step) > groupSteps.indexOf(open)) redirect(303, address(token, open));
	const places = await groupPlaces(app);
	const asked = url.searchParams.get('gedung');
	const chosen = readSlot(answers['slot'] ?? '');
	const branchId = places.find(({ id }) => id === (asked ?? chosen?.branchId))?.id ?? places[0]?.id ?? '';
	const people = peopleIn(answers);
	const before = groupSteps[groupSteps.indexOf(step) - 1];
	return {
		step,
		number: groupSteps.indexOf(step) + 1,
		steps: groupSteps.length,
		back: before ? address(token, before) : '/layanan/rombongan',
		answers,
		people,
		places,
		branchId,
		timetable:
			step === 'jadwal' && branchId !== ''
				? await freeSlots(
						app,
						{ branchId, people, from: dayIn(url.searchParams.get('mulai')) ?? null },
						locals.locale
					)
				: null,
		facts: step === 'periksa' ? await answersInWords(app, answers, locals.locale) : [],
		addresses: Object.fromEntries(groupSteps.map((name) => [name, address(token, name)]))
	};
};

type Problem = { field: string; code: string | null; text: string | null };

export const actions: Actions = {
	async default({ params, request, locals }) {
		const step = stepOf(params.langkah);
		const app = getApp();
		const draft = await openDraft(params.draf);
		const typed = formText(await request.formData());
		if (step === 'periksa') return send(params.draf, draft.answers, typed, locals.locale);
		const parsed = v.safeParse(groupStepForms[step], typed);
		if (!parsed.success) {
			const problems: Problem[] = parsed.issues.map((issue) => ({
				field: v.getDotPath(issue) ?? '',
				code: issue.message,
				text: null
			}));
			return fail(422, { typed, problems, nearest: [] });
		}
		const answers: Record<string, string> = { ...parsed.output };
		if (step === 'keinginan')
			for (const wish of wishes) answers[`wish-${wish}`] = typed[`wish-${wish}`] ?? '';
		const { leastPeople } = await groupVisitPolicy(app.db);
		if (step === 'peserta' && peopleIn(answers) < leastPeople) {
			const problems: Problem[] = [
				{ field: 'male', code: null, text: sayLeast(peopleIn(answers), leastPeople, locals.locale) }
			];
			return fail(422, { typed, problems, nearest: [] });
		}
		await keepAnswers(app.db, draft, answers, app.clock.now());
		const next = groupSteps[groupSteps.indexOf(step) + 1] ?? 'periksa';
		// Whoever came back to change one answer goes on to the check.
		const filled = firstOpenStep({ ...draft.answers, ...answers });
		redirect(303, address(params.draf, filled === 'periksa' ? 'periksa' : next));
	}
};

async function send(
	token: string,
	answers: Record<string, string>,
	typed: Record<string, string>,
	locale: App.Locals['locale']
) {
	const { db, clock } = getApp();
	const now = clock.now();
	const request = requestOf(answers);
	if (!request) redirect(303, address(token, firstOpenStep(answers)));
	// A field that people do not see: whoever fills it in is a program.
	if (typed['situs']) redirect(303, '/layanan/rombongan');
	const outcome = await requestGroupVisit(db, request, { now, actorId: null, channel: 'public' });
	if (!outcome.ok) {
		const problems: Problem[] = outcome.reasons.map((reason) => ({
			field: 'slot',
			code: null,
			text: sayVisits(reason, locale)
		}));
		return fail(409, { typed, problems, nearest: nearestChoices(outcome.nearest, locale) });
	}
	await finishDraft(db, token, outcome.code, now);
	redirect(303, `/layanan/rombongan/${outcome.code}?terkirim`);
}
