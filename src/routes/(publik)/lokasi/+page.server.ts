import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { placesPage } from '#wiring/pages/places-page.server.ts';

export const load: PageServerLoad = ({ locals }) => placesPage(getApp(), locals.locale);
