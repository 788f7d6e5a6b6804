import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { countTrolley, readingPage } from '#wiring/pages/reading-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.reading.count');
	return { reading: await readingPage(getApp(), { actor: locals.actor, locale: locals.locale, url }) };
};

export const actions: Actions = {
	async default({ locals, url, request }) {
		allow(locals, 'circulation.reading.count');
		const asked = { actor: locals.actor, locale: locals.locale, url };
		return countTrolley(getApp(), asked, await request.formData());
	}
};
