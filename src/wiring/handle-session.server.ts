import type { Handle } from '@sveltejs/kit/hooks';
import { actorOfToken } from '#modules/identity/index.server.ts';
import { getApp } from './app.server.ts';

/** Where programs come with a token; nowhere else is one looked at. */
const isForPrograms = (pathname: string) => pathname.startsWith('/api/') || pathname === '/metrics';

/**
 * Finds out who asks, by token or by session cookie, and says so in `locals.actor`; null for everybody else. Whoever
 * sends a token is taken by the token alone, even when a cookie comes along.
 */
export const handleSession: Handle = async ({ event, resolve }) => {
	const { locals, request } = event;
	const { db, clock, signIn } = getApp();
	locals.actor = null;
	locals.sessionId = null;
	locals.needsOwnPassword = false;
	const authorization = request.headers.get('authorization');
	if (authorization !== null && isForPrograms(event.url.pathname)) {
		locals.actor = await actorOfToken(db, authorization, clock.now());
		return resolve(event);
	}
	const current = await signIn.actorOfSession(request.headers);
	if (!current) return resolve(event);
	locals.actor = current.actor;
	locals.sessionId = current.sessionId;
	locals.needsOwnPassword = current.needsOwnPassword;
	const response = await resolve(event);
	// On a shared computer the way back must not show another person's pages after signing out.
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};
