import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { scanMember } from '#wiring/pages/kiosk-guest-book.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	kioskDevice(locals, 'visits.visit.record');
};

export const actions: Actions = {
	async default({ locals, request }) {
		const device = kioskDevice(locals, 'visits.visit.record');
		const outcome = await scanMember(getApp(), device, await request.formData(), locals.locale);
		if (outcome.ok) redirect(303, outcome.to);
		return outcome.failed;
	}
};
