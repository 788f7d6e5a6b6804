import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { inRequest, newRequestId } from '#platform/log/index.server.ts';
import { getApp } from './app.server.ts';

/** The log tells which page was asked for by its route, never by its address: addresses carry names and words. */
const routeOf = (id: string | null) => id ?? 'none';

/** Numbers a request, so that its lines in the log belong together, and writes one line when it has been answered. */
export const handleRequest: Handle = ({ event, resolve }) => {
	const requestId = newRequestId();
	event.locals.requestId = requestId;
	return inRequest(requestId, async () => {
		const begun = performance.now();
		const response = await resolve(event);
		response.headers.set('x-request-id', requestId);
		response.headers.set('x-content-type-options', 'nosniff');
		response.headers.set('referrer-policy', 'same-origin');
		const answered = {
			method: event.request.method,
			route: routeOf(event.route.id),
			status: response.status,
			ms: Math.round((performance.now() - begun) * 10) / 10
		};
		const { log, measures } = getApp();
		measures.answered(answered);
		log.info('answered', answered);
		return response;
	});
};

/** What nobody foresaw goes to the log with its number; the page shows the number and nothing of the error. */
export const handleUnforeseen: HandleServerError = (caught) => {
	if (caught.kind !== 'unknown') return;
	getApp().log.error('a request failed', { error: caught.error, route: routeOf(caught.event.route.id) });
	return { reference: caught.event.locals.requestId };
};
