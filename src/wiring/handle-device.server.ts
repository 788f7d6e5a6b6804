import { redirect } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { deviceOfToken } from '#modules/devices/index.server.ts';
import { getApp } from './app.server.ts';
import { DEVICE_COOKIE } from './device-cookie.server.ts';

const pairingPage = '/kios/pasangkan';

/**
 * At a kiosk the device acts, whoever else is signed in in that browser: `locals.actor` is its service account. A
 * device that is not paired (any more) is led to the page that says so. Nothing of a kiosk is kept by the browser,
 * so that the way back shows nobody's answers.
 */
export const handleDevice: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	event.locals.device = null;
	if (pathname !== '/kios' && !pathname.startsWith('/kios/')) return resolve(event);
	const { db, clock } = getApp();
	const standing = await deviceOfToken(db, event.cookies.get(DEVICE_COOKIE), clock.now());
	event.locals.device = standing;
	event.locals.actor = standing.state === 'paired' ? standing.device.actor : null;
	event.locals.sessionId = null;
	if (standing.state === 'revoked' && standing.isLost) return forgetAll(event.request);
	if (standing.state !== 'paired' && pathname !== pairingPage) redirect(303, pairingPage);
	const response = await resolve(event);
	response.headers.set('cache-control', 'no-store');
	return response;
};

/** A device that was lost forgets everything: the browser by the header, the screen's own script by the answer. */
function forgetAll(request: Request): Response {
	const headers = { 'clear-site-data': '"cache", "cookies", "storage"', 'cache-control': 'no-store' };
	const isPage = request.headers.get('accept')?.includes('text/html') === true;
	return isPage
		? new Response(null, { status: 303, headers: { ...headers, location: pairingPage } })
		: new Response(null, { status: 410, headers });
}
