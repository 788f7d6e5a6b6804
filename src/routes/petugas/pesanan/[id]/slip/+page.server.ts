import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { holdSlipPage } from '#wiring/pages/hold-slip-page.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'circulation.hold.change');
	return holdSlipPage(getApp(), params.id, { locale: locals.locale, url });
};
