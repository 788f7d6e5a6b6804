import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { shelfPage } from '#wiring/pages/account-pages.server.ts';

export const load: PageServerLoad = async ({ locals }) => ({ shelf: await shelfPage(getApp(), locals) });
