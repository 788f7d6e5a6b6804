import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { routesPage, saveRouteForm } from '#wiring/pages/routes-page.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'mobile-library.trip.read');
	return {
		...(await routesPage(getApp(), locals.locale)),
		mayChange: may(locals.actor, 'mobile-library.route.change')
	};
};

export const actions: Actions = {
	async rute({ locals, request }) {
		allow(locals, 'mobile-library.route.change');
		const saved = await saveRouteForm(getApp(), null, await request.formData(), locals.locale);
		if (!saved.ok) return fail(422, saved);
		redirect(303, `/petugas/keliling/rute/${saved.id}`);
	}
};
