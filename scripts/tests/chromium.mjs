import { readFileSync } from 'node:fs';
import { runQuietly } from '../set-up/run-quietly.mjs';
import { chromiumPath } from './chromium-path.mjs';

/** Makes sure that there is a browser for the journeys: installs Debian's when it may, else says what is needed. */
export async function ensureChromium() {
	if (chromiumPath() !== undefined) return;
	if (!isDebian()) return say('install Chromium as /usr/bin/chromium');
	if (process.getuid() !== 0) return say('run `sudo apt-get install --no-install-recommends chromium`');
	console.log('Installing Chromium for the browser tests (only this once) …');
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await runQuietly('apt-get', ['update', '-qq'], quiet);
	const { ok, said } = await runQuietly(
		'apt-get',
		['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
		quiet
	);
	if (!ok)
		say(`Chromium could not be installed (${said.split('\n').at(-1)}); run \`apt-get install chromium\``);
}

function say(sentence) {
	console.log(`The browser tests are skipped: ${sentence}.`);
}

function isDebian() {
	try {
		return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}
