import { redirect } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { isStaff } from '#modules/identity/index.ts';

const signInFor = (url: URL) => `/masuk?kembali=${encodeURIComponent(url.pathname + url.search)}`;

const inArea = (pathname: string, area: string) => pathname === area || pathname.startsWith(`${area}/`);

/**
 * The areas behind the sign-in: `/akun` for everyone with an account, `/petugas` for staff. A page asks for the
 * permission of what it does besides; here nobody gets in by a forgotten question.
 */
export const handleAreas: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const { actor } = event.locals;
	if (inArea(pathname, '/petugas')) {
		if (!actor) redirect(303, signInFor(event.url));
		if (!isStaff(actor)) redirect(303, '/akun');
	}
	if (inArea(pathname, '/akun') && !actor) redirect(303, signInFor(event.url));
	return resolve(event);
};
