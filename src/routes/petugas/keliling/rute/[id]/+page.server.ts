import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { removeStop, saveStop, sayMobileLibrary } from '#modules/mobile-library/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { routePage, saveRouteForm } from '#wiring/pages/routes-page.server.ts';
import { stopForm } from '#wiring/pages/trip-form.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'mobile-library.route.change');
	const route = await routePage(getApp(), params.id, locals.locale);
	if (!route) error(404, 'no such route');
	return { route, isSaved: url.searchParams.has('tersimpan') };
};

const fieldOf: Record<string, string> = {
	'stop.district': 'district',
	'stop.hours': 'arrives',
	'stop.overlap': 'arrives',
	'stop.position': 'latitude'
};

export const actions: Actions = {
	async rute({ locals, params, request }) {
		allow(locals, 'mobile-library.route.change');
		const saved = await saveRouteForm(getApp(), params.id, await request.formData(), locals.locale);
		if (!saved.ok) return fail(422, { ...saved, stop: null });
		redirect(303, `/petugas/keliling/rute/${params.id}?tersimpan`);
	},
	async singgahan({ locals, params, request }) {
		allow(locals, 'mobile-library.route.change');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const told = v.parse(stopForm, typed);
		const back = `/petugas/keliling/rute/${params.id}?tersimpan`;
		if (told.id !== null && typed['hapus'] === 'ya') {
			await removeStop(db, told.id, clock.now());
			redirect(303, back);
		}
		const saved = await saveStop(db, { ...told, route: params.id });
		if (saved.ok) redirect(303, back);
		const stop = told.id ?? 'baru';
		return fail(422, {
			stop,
			typed,
			weekdays: null,
			problems: saved.reasons.map((reason) => ({
				field: `${fieldOf[reason.code] ?? 'name'}-${stop}`,
				text: sayMobileLibrary(reason, locals.locale)
			}))
		});
	}
};
