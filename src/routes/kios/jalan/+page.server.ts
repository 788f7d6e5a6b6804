import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { roadPage } from '#wiring/pages/road-page.server.ts';
import { branchById } from '#modules/organisation/index.server.ts';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const device = kioskDevice(locals, 'mobile-library.trip.drive');
	const { db } = getApp();
	const own = await branchById(db, device.branchId);
	const road = await roadPage(getApp(), {
		actor: device.actor,
		locale: locals.locale,
		car: own.code,
		at: '/kios/jalan'
	});
	if (!road) error(404, 'the library has no book car');
	setHeaders({ 'suluah-desk': road.kit.owner });
	return { road };
};
