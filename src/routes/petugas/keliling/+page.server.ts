import type { PageServerLoad } from './$types';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { tripsPage } from '#wiring/pages/trips-page.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'mobile-library.trip.read');
	return {
		trips: await tripsPage(getApp(), locals.locale),
		may: {
			drive: may(locals.actor, 'mobile-library.trip.drive'),
			decide: may(locals.actor, 'mobile-library.request.decide')
		}
	};
};
