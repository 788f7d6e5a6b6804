import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import {
	finishRequest,
	keepRequestAnswers,
	requestDraft,
	requestStop,
	sayMobileLibrary
} from '#modules/mobile-library/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import {
	firstOpenStep,
	isRequestStep,
	requestStepForms,
	requestSteps,
	type RequestStep
} from '#wiring/pages/stop-request-form.ts';
import { requestInFacts, servedDistricts, stopRequestOf } from '#wiring/pages/stop-request-pages.server.ts';

const address = (token: string, step: RequestStep) => `/keliling/minta/isi/${token}/${step}`;

/** The form as far as it is filled in; where it is gone or done, the way on. */
async function openDraft(token: string) {
	const { db, clock } = getApp();
	const draft = await requestDraft(db, token, clock.now());
	if (!draft) redirect(303, '/keliling/minta?hilang');
	if (draft.code !== null) redirect(303, `/keliling/minta/${draft.code}`);
	return draft;
}

function stepOf(text: string): RequestStep {
	if (!isRequestStep(text)) error(404, 'no such step');
	return text;
}

export const load: PageServerLoad = async ({ params, locals }) => {
	const step = stepOf(params.langkah);
	const { token, answers } = await openDraft(params.draf);
	const open = firstOpenStep(answers);
	// Nobody lands behind a question that has no answer yet.
	if (requestSteps.indexOf(step) > requestSteps.indexOf(open)) redirect(303, address(token, open));
	const before = requestSteps[requestSteps.indexOf(step) - 1];
	return {
		step,
		number: requestSteps.indexOf(step) + 1,
		steps: requestSteps.length,
		back: before ? address(token, before) : '/keliling/minta',
		answers,
		districts: step === 'tempat' ? await servedDistricts(getApp()) : [],
		facts: step === 'periksa' ? requestInFacts(answers, locals.locale) : [],
		addresses: Object.fromEntries(requestSteps.map((name) => [name, address(token, name)]))
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
		const parsed = v.safeParse(requestStepForms[step], typed);
		if (!parsed.success) {
			const problems: Problem[] = parsed.issues.map((issue) => ({
				field: v.getDotPath(issue) ?? '',
				code: issue.message,
				text: null
			}));
			return fail(422, { typed, problems });
		}
		const answers: Record<string, string> = { ...parsed.output };
		await keepRequestAnswers(app.db, draft, answers, app.clock.now());
		const next = requestSteps[requestSteps.indexOf(step) + 1] ?? 'periksa';
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
	const request = stopRequestOf(answers);
	if (!request) redirect(303, address(token, firstOpenStep(answers)));
	// A field that people do not see: whoever fills it in is a program.
	if (typed['situs']) redirect(303, '/keliling/minta');
	const outcome = await requestStop(db, request, { now, actorId: null });
	if (!outcome.ok) {
		const problems: Problem[] = outcome.reasons.map((reason) => ({
			field: 'kirim',
			code: null,
			text: sayMobileLibrary(reason, locale)
		}));
		return fail(409, { typed, problems });
	}
	await finishRequest(db, token, outcome.code, now);
	redirect(303, `/keliling/minta/${outcome.code}?terkirim`);
}
