import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { resultsPage } from '#wiring/pages/results-page.server.ts';

export const load: PageServerLoad = ({ url, locals }) => resultsPage(getApp(), url, locals.locale);
