import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { tellViolation, violationsPage } from '#wiring/pages/violations-page.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'circulation.violation.record');
	const found = await violationsPage(getApp(), locals.actor, params.kartu, locals.locale);
	if (!found) error(404, 'no such card');
	return found;
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		allow(locals, 'circulation.violation.record');
		const form = await request.formData();
		const told = await tellViolation(getApp(), locals.actor, locals.locale, params.kartu, form);
		if (!told) error(404, 'no such card');
		return told;
	}
};
