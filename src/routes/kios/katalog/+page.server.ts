import type { PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { kioskResults } from '#wiring/pages/kiosk-catalogue.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	kioskDevice(locals, 'visits.visit.record');
	const words = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
	return { words, found: words === '' ? null : await kioskResults(getApp(), words, locals.locale) };
};
