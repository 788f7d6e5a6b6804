import type { PageServerLoad } from './$types';
import { error, redirect } from '@sveltejs/kit';
import { titleNotFound } from '#modules/catalogue/index.ts';
import { t } from '#platform/i18n/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { publicIdOf } from '#wiring/pages/title-address.ts';
import { titlePage } from '#wiring/pages/title-page.server.ts';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const title = await titlePage(getApp(), publicIdOf(params.id), locals);
	if (!title) error(404, t(titleNotFound, locals.locale));
	if (url.pathname !== title.href) redirect(301, title.href);
	return { title };
};
