import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { bookingByCode, decideGroupVisit, sayVisits } from '#modules/visits/index.server.ts';
import { formatDateTime } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { readSlot } from '#wiring/pages/group-form.ts';
import { bookingInWords, freeSlots } from '#wiring/pages/group-pages.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'visits.booking.decide');
	const app = getApp();
	const booking = await bookingByCode(app.db, params.kode);
	if (!booking) error(404, 'no such booking');
	const isOpen = booking.state === 'requested' || booking.state === 'approved';
	const { slots } = isOpen
		? await freeSlots(
				app,
				{
					branchId: booking.branchId,
					people: booking.people,
					from: null,
					byStaff: true,
					besides: booking.id
				},
				locals.locale
			)
		: { slots: [] };
	return {
		booking: await bookingInWords(app, booking, locals.locale),
		contact: { name: booking.contactName, phone: booking.contactPhone, email: booking.contactEmail },
		asked: formatDateTime(booking.requestedAt, locals.locale, 'short'),
		isOpen,
		slots
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		allow(locals, 'visits.booking.decide');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const slot = readSlot(typed['slot'] ?? '');
		const to =
			typed['jawab'] === 'pindah' && slot
				? ({ state: 'moved', day: slot.day, starts: slot.starts } as const)
				: ({ state: typed['jawab'] === 'tolak' ? 'refused' : 'approved' } as const);
		const outcome = await decideGroupVisit(
			db,
			{
				code: params.kode,
				version: Number(typed['version']) || 0,
				to,
				answer: (typed['answer'] ?? '').trim().slice(0, 500) || null
			},
			{ now: clock.now(), actorId: locals.actor.accountId, channel: 'desk' }
		);
		if (!outcome.ok)
			return fail(422, {
				typed,
				problems: outcome.reasons.map((reason) => ({
					field: reason.code.startsWith('group.') ? 'slot' : 'answer',
					text: sayVisits(reason, locals.locale)
				}))
			});
		redirect(303, '/petugas/rombongan?dijawab');
	}
};
