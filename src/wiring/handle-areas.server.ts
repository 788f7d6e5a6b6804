import { redirect } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { isStaff } from '#modules/identity/index.ts';

const signInFor = (url: URL) => `/masuk?kembali=${encodeURIComponent(url.pathname + url.search)}`;

const inArea = (pathname: string, area: string) => pathname === area || pathname.startsWith(`${area}/`);

const ownPassword = '/akun/sandi';

const isClosed = (pathname: string) => inArea(pathname, '/petugas') || inArea(pathname, '/akun');

/**
 * The areas behind the sign-in: `/akun` for everyone with an account, `/petugas` for staff. A page asks for the
 * permission of what it does besides; here nobody gets in by a forgotten question. Whoever signed in with a password for
 * one time makes an own one before anything else.
 */
export const handleAreas: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const { actor, needsOwnPassword } = event.locals;
	if (inArea(pathname, '/petugas')) {
		if (!actor) redirect(303, signInFor(event.url));
		if (!isStaff(actor)) redirect(303, '/akun');
	}
	if (inArea(pathname, '/akun') && !actor) redirect(303, signInFor(event.url));
	if (needsOwnPassword) {
		if (inArea(pathname, '/api')) event.locals.actor = null;
		else if (isClosed(pathname) && pathname !== ownPassword) redirect(303, ownPassword);
	}
	return resolve(event);
};
