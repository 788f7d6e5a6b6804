import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { roadPage } from '#wiring/pages/road-page.server.ts';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	allow(locals, 'mobile-library.trip.drive');
	const { actor, locale } = locals;
	const car = url.searchParams.get('mobil');
	const road = await roadPage(getApp(), { actor, locale, car, at: '/petugas/keliling/jalan' });
	if (!road) error(404, 'the library has no book car');
	// Says to the service worker of this browser that it may keep the page, and whose it is.
	setHeaders({ 'suluah-desk': road.kit.owner });
	return { road };
};
