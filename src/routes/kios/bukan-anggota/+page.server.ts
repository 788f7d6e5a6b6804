import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import {
	greetingOf,
	guestAnswers,
	guestLine,
	guestSteps,
	writeAtKiosk
} from '#wiring/pages/kiosk-guest-book.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	kioskDevice(locals, 'visits.visit.record');
};

export const actions: Actions = {
	/** One answer more; after the last the line is written. Nothing is kept between the questions but the form itself. */
	async default({ locals, request }) {
		const device = kioskDevice(locals, 'visits.visit.record');
		const sent = await request.formData();
		const answers = guestAnswers(sent);
		const step = Number(sent.get('langkah'));
		const back = sent.has('mundur');
		const next = Math.min(
			Math.max(0, (Number.isInteger(step) ? step : 0) + (back ? -1 : 1)),
			guestSteps.length
		);
		if (next < guestSteps.length) return { step: next, answers };
		const app = getApp();
		const outcome = await writeAtKiosk(app, device, guestLine(answers));
		if (outcome.ok) redirect(303, await greetingOf(app, device, outcome));
		return { step: 0, answers };
	}
};
