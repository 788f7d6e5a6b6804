import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { bookingsAwaited, sayVisits } from '#modules/visits/index.server.ts';
import { groupBooked } from '#modules/visits/kiosk-messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatClockRange, t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { greetingOf, groupLine, writeAtKiosk } from '#wiring/pages/kiosk-guest-book.server.ts';
import { formText } from '#wiring/pages/form-text.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const device = kioskDevice(locals, 'visits.visit.record');
	const { db, clock } = getApp();
	const awaited = await bookingsAwaited(db, {
		day: dayOfInstant(clock.now()),
		branchId: device.branchId
	});
	const chosen = awaited.find(({ id }) => id === url.searchParams.get('pesanan'));
	return {
		isOpen: chosen !== undefined || url.searchParams.has('lain') || awaited.length === 0,
		bookings: awaited.map(({ id, institution, groupName, starts, ends, people }) => ({
			id,
			name: [institution, groupName].filter(Boolean).join(', '),
			note: t(groupBooked, locals.locale, {
				hours: formatClockRange(starts, ends, locals.locale),
				people
			})
		})),
		prefilled: {
			booking: chosen?.code ?? '',
			institution: chosen ? [chosen.institution, chosen.groupName].filter(Boolean).join(', ') : '',
			male: String(chosen?.male ?? 0),
			female: String(chosen ? chosen.female + chosen.companions : 0)
		}
	};
};

export const actions: Actions = {
	async default({ locals, request }) {
		const device = kioskDevice(locals, 'visits.visit.record');
		const app = getApp();
		const sent = await request.formData();
		const outcome = await writeAtKiosk(app, device, groupLine(sent));
		if (outcome.ok) redirect(303, await greetingOf(app, device, outcome));
		return fail(422, {
			typed: formText(sent),
			say: outcome.reasons.map((reason) => sayVisits(reason, locals.locale)).join(' ')
		});
	}
};
