import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { titleNotFound } from '#modules/catalogue/index.ts';
import { t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { publicIdOf } from '#wiring/pages/title-address.ts';
import { titlePage } from '#wiring/pages/title-page.server.ts';

export const load: PageServerLoad = async ({ params, locals }) => {
	kioskDevice(locals, 'visits.visit.record');
	const viewer = { actor: null, locale: locals.locale };
	const title = await titlePage(getApp(), publicIdOf(params.id), viewer);
	if (!title) error(404, t(titleNotFound, locals.locale));
	const { availability, copies, author, summary, shade } = title;
	return { title: title.title, subtitle: title.subtitle, availability, copies, author, summary, shade };
};
