import type { LayoutServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { siteFacts } from '#wiring/site-facts.server.ts';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { library } = await siteFacts(getApp());
	return { locale: locals.locale, site: { name: library.name } };
};
