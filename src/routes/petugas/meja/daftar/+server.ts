import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { mayKeepList } from '#wiring/pages/desk-door.server.ts';
import { listResponse } from '#wiring/offline/list-response.server.ts';

/** By which this desk lends when it reaches no server. */
export const GET: RequestHandler = async ({ locals, request }) => {
	if (!locals.actor || !mayKeepList(locals.actor)) error(403);
	const accepts = request.headers.get('accept-encoding') ?? '';
	return listResponse(getApp(), { actor: locals.actor, locale: locals.locale, accepts });
};
