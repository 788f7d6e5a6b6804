import type { PageServerLoad } from './$types';
import { letterHead } from '#modules/documents/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { classListPage } from '#wiring/pages/class-list-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'documents.letter.issue');
	const app = getApp();
	return {
		...(await classListPage(app, url.searchParams, locals.locale)),
		head: await letterHead(app.db, dayOfInstant(app.clock.now()))
	};
};
