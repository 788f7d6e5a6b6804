import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { comingBookings, decideGroupVisit, pastBookings, sayVisits } from '#modules/visits/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { bookingInWords } from '#wiring/pages/group-pages.server.ts';

const pastShown = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'visits.booking.decide');
	const app = getApp();
	const of = { today: dayOfInstant(app.clock.now()), branchId: null };
	const [coming, past] = await Promise.all([
		comingBookings(app.db, of),
		pastBookings(app.db, { ...of, limit: pastShown })
	]);
	const say = (rows: typeof coming) =>
		Promise.all(rows.map((row) => bookingInWords(app, row, locals.locale)));
	return {
		waiting: await say(coming.filter(({ state }) => state === 'requested')),
		coming: await say(coming.filter(({ state }) => state !== 'requested')),
		past: await say(past),
		isDecided: url.searchParams.has('dijawab'),
		maySetHours: may(locals.actor, 'visits.slot.change')
	};
};

export const actions: Actions = {
	/** One click: as the group asked. */
	async setujui({ locals, request }) {
		allow(locals, 'visits.booking.decide');
		const { db, clock } = getApp();
		const form = await request.formData();
		const outcome = await decideGroupVisit(
			db,
			{
				code: String(form.get('kode') ?? ''),
				version: Number(form.get('version')) || 0,
				to: { state: 'approved' },
				answer: null
			},
			{ now: clock.now(), actorId: locals.actor.accountId, channel: 'desk' }
		);
		if (!outcome.ok)
			return { say: outcome.reasons.map((reason) => sayVisits(reason, locals.locale)).join(' ') };
		redirect(303, '/petugas/rombongan?dijawab');
	}
};
