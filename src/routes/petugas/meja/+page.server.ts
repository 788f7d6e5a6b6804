import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { answerForm, deskPage } from '#wiring/pages/desk-page.server.ts';

export const load: PageServerLoad = ({ locals, url }) => deskPage(getApp(), url, locals.actor, locals.locale);

export const actions: Actions = {
	default: (event) => answerForm(getApp(), event)
};
