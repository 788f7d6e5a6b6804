import { getApp } from '#wiring/app.server.ts';
import { homePage } from '#wiring/pages/home-page.server.ts';

export const load = ({ locals }) => homePage(getApp(), locals.locale);
