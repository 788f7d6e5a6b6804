import { error } from '@sveltejs/kit';
import { getApp } from '#wiring/app.server.ts';
import { mayReadMeasures } from '#wiring/measures.server.ts';

/** The measures of this process, for Prometheus; to everybody else there is no such page. */
export async function GET({ locals, request, getClientAddress }) {
	const { headers } = request;
	const isForwarded = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some((name) => headers.has(name));
	const asker = {
		address: getClientAddress(),
		host: headers.get('host'),
		isForwarded,
		// By a token only: a session is a person's, in a browser.
		actor: locals.sessionId === null ? locals.actor : null
	};
	if (!mayReadMeasures(asker)) error(404);
	const { measures } = getApp();
	return new Response(await measures.text(), {
		headers: { 'content-type': measures.contentType, 'cache-control': 'no-store' }
	});
}
