import type { LayoutServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { accountBar, accountWays, publicFrame } from '#wiring/public-frame.server.ts';

export const load: LayoutServerLoad = async ({ locals }) => ({
	frame: { ...(await publicFrame(getApp(), locals)), bottomBar: accountBar(locals.locale) },
	account: accountWays(locals.locale)
});
