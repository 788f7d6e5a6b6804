import type { Cookies } from '@sveltejs/kit';

/** Holds the token of a kiosk; sent to kiosk pages only. */
export const DEVICE_COOKIE = 'suluah.device';

/** As long as browsers keep a cookie; a kiosk that is used every day renews it by being paired anew at most yearly. */
const days400 = 60 * 60 * 24 * 400;

/** Gives a device its token, out of reach of scripts. */
export function keepDeviceToken(cookies: Cookies, url: URL, token: string): void {
	cookies.set(DEVICE_COOKIE, token, {
		path: '/kios',
		httpOnly: true,
		sameSite: 'strict',
		secure: url.protocol === 'https:',
		maxAge: days400
	});
}
