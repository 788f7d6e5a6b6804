import { getApp } from '#wiring/app.server.ts';
import { resultsPage } from '#wiring/pages/results-page.server.ts';

export const load = ({ url, locals }) => resultsPage(getApp(), url, locals.locale);
