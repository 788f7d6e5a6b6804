import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { listResponse } from '#wiring/offline/list-response.server.ts';
import { mayKeepList } from '#wiring/pages/desk-door.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';

/** By which a car's own device lends when it reaches no server. */
export const GET: RequestHandler = async ({ locals, request }) => {
	const { actor } = kioskDevice(locals, 'mobile-library.trip.drive');
	if (!mayKeepList(actor)) error(403);
	const accepts = request.headers.get('accept-encoding') ?? '';
	return listResponse(getApp(), { actor, locale: locals.locale, accepts });
};
