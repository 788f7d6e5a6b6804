import type { PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { rulesPage } from '#wiring/pages/rules-page.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'circulation.policy.read');
	return {
		...(await rulesPage(getApp(), locals.locale)),
		mayChange: may(locals.actor, 'circulation.policy.change'),
		done: url.searchParams.get('hasil')
	};
};
