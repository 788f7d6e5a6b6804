import { getApp } from '#wiring/app.server.ts';
import { placesPage } from '#wiring/pages/places-page.server.ts';

export const load = ({ locals }) => placesPage(getApp(), locals.locale);
