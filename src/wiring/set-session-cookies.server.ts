import type { Cookies } from '@sveltejs/kit';
import type { SessionCookie } from '#modules/identity/index.server.ts';

/** Hands cookies of a sign-in or sign-out to the browser. */
export function setSessionCookies(cookies: Pick<Cookies, 'set'>, list: readonly SessionCookie[]): void {
	for (const { name, value, ...options } of list) cookies.set(name, value, options);
}
