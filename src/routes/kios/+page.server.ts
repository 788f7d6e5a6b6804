import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { endService } from '#modules/devices/index.server.ts';
import { visitorsOfDay } from '#modules/visits/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatNumber } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { scanMember } from '#wiring/pages/kiosk-guest-book.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const device = kioskDevice(locals, 'visits.visit.record');
	// In a book car the driver's screen is the first.
	if (device.kind === 'mobile') redirect(307, '/kios/jalan');
	const { db, clock } = getApp();
	// At the start a kiosk knows nobody, however it came there.
	if (device.servesMemberId !== null) await endService(db, device.id);
	const { people } = await visitorsOfDay(db, {
		day: dayOfInstant(clock.now()),
		branchId: device.branchId
	});
	return { visitors: formatNumber(people, locals.locale) };
};

export const actions: Actions = {
	/** A card scanned at the start: the guest book, in one act. */
	async default({ locals, request }) {
		const device = kioskDevice(locals, 'visits.visit.record');
		const outcome = await scanMember(getApp(), device, await request.formData(), locals.locale);
		if (outcome.ok) redirect(303, outcome.to);
		return outcome.failed;
	}
};
