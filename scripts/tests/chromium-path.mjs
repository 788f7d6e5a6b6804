import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium'
];

/** The browser that `CHROMIUM` names, or this machine's; undefined without any: then browser tests skip themselves. */
export function chromiumPath() {
	return process.env.CHROMIUM || places.find((place) => existsSync(place));
}
