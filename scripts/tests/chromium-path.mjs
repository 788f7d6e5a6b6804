import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium'
];

/** The browser of this machine, or undefined: then browser tests skip themselves. */
export function chromiumPath() {
	return places.find((place) => existsSync(place));
}
