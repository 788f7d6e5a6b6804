import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { transferSlipPage } from '#wiring/pages/transfers-page.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'circulation.transfer.send');
	return transferSlipPage(getApp(), params.id, { locale: locals.locale, url });
};
