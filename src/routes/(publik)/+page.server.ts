import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { homePage } from '#wiring/pages/home-page.server.ts';

export const load: PageServerLoad = ({ locals }) => homePage(getApp(), locals.locale);
