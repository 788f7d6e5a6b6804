import type { Cookies } from '@sveltejs/kit';

const ONE_YEAR = 60 * 60 * 24 * 365;

/**
 * Keeps a choice about how pages look or speak in a cookie, for a year; it says nothing about the person. The empty
 * choice is the standard and forgets the cookie.
 */
export function keepChoice(cookies: Cookies, url: URL, name: string, value: string): void {
	// On plain http in the reading room's network a Secure cookie would be thrown away.
	const options = { path: '/', sameSite: 'lax', secure: url.protocol === 'https:' } as const;
	if (value === '') cookies.delete(name, options);
	else cookies.set(name, value, { ...options, httpOnly: true, maxAge: ONE_YEAR });
}
