import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import {
	changeDay,
	changeTrip,
	sayMobileLibrary,
	takeBackChange
} from '#modules/mobile-library/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { dayForm, tripForm } from '#wiring/pages/trip-form.ts';
import { tripPage } from '#wiring/pages/trips-page.server.ts';
import { dayIn } from '#wiring/pages/visit-form.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'mobile-library.trip.read');
	const day = dayIn(params.hari);
	const trip =
		day === undefined ? undefined : await tripPage(getApp(), { route: params.rute, day }, locals.locale);
	if (!trip) error(404, 'no such trip');
	return {
		trip,
		isSaved: url.searchParams.has('tersimpan'),
		may: {
			drive: may(locals.actor, 'mobile-library.trip.drive'),
			change: may(locals.actor, 'mobile-library.route.change')
		}
	};
};

const steps = ['prepared', 'under-way', 'closed'] as const;
const fieldOf: Record<string, string> = {
	'trip.no-staff': 'driver',
	'trip.kilometers': 'kmBefore',
	'day.no-reason': 'reason',
	'day.move-to': 'toDay',
	'day.move-into-past': 'toDay',
	'day.taken': 'toDay'
};

export const actions: Actions = {
	async simpan({ locals, params, request }) {
		allow(locals, 'mobile-library.trip.drive');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const { ke, kmBefore, kmAfter, ...told } = v.parse(tripForm, typed);
		const outcome = await changeTrip(
			db,
			{
				...told,
				route: params.rute,
				day: params.hari,
				kilometersBefore: kmBefore,
				kilometersAfter: kmAfter,
				to: steps.find((step) => step === ke) ?? null
			},
			{ now: clock.now(), actorId: locals.actor.accountId }
		);
		if (!outcome.ok) return fail(422, { typed, problems: said(outcome.reasons, locals.locale) });
		redirect(303, `/petugas/keliling/hari/${params.rute}/${params.hari}?tersimpan`);
	},
	async ubah({ locals, params, request }) {
		allow(locals, 'mobile-library.route.change');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const { reason, toDay, apa } = v.parse(dayForm, typed);
		const outcome = await changeDay(
			db,
			{
				route: params.rute,
				day: params.hari,
				to: apa === 'pindah' ? { kind: 'moved', day: toDay } : { kind: 'cancelled' },
				reason
			},
			{ now: clock.now(), actorId: locals.actor.accountId }
		);
		if (!outcome.ok) return fail(422, { typed, problems: said(outcome.reasons, locals.locale) });
		redirect(303, `/petugas/keliling/hari/${params.rute}/${params.hari}?tersimpan`);
	},
	async pulihkan({ locals, params }) {
		allow(locals, 'mobile-library.route.change');
		await takeBackChange(getApp().db, { route: params.rute, day: params.hari });
		redirect(303, `/petugas/keliling/hari/${params.rute}/${params.hari}?tersimpan`);
	}
};

type Reasons = Parameters<typeof sayMobileLibrary>[0][];

const said = (reasons: Reasons, locale: App.Locals['locale']) =>
	reasons.map((reason) => ({
		field: fieldOf[reason.code] ?? 'driver',
		text: sayMobileLibrary(reason, locale)
	}));
