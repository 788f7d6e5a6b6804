import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { may } from '#modules/identity/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { listResponse } from '#wiring/offline/list-response.server.ts';
import { mayKeepList } from '#wiring/pages/desk-door.server.ts';
import { carBranch } from '#wiring/pages/road-page.server.ts';

/** By which a car lends when it reaches no server. */
export const GET: RequestHandler = async ({ locals, request, url }) => {
	const { actor, locale } = locals;
	if (!actor || !may(actor, 'mobile-library.trip.drive') || !mayKeepList(actor)) error(403);
	const branchId = await carBranch(getApp(), url.searchParams.get('mobil'), actor);
	const accepts = request.headers.get('accept-encoding') ?? '';
	return listResponse(getApp(), { actor: { ...actor, branchId }, locale, accepts });
};
