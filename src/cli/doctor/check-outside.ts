import type { Config } from '#platform/config/index.server.ts';
import type { Check, Finding } from './check.ts';

/** How the outside reaches us. */
export const checkOutside: Check = ({ config }) => [address(config), proxies(config)];

const local = new Set(['127.0.0.1', '::1', 'localhost']);

function address({ origin, host }: Config): Finding {
	const name = 'address';
	if (origin?.startsWith('https://') === true)
		return { name, state: 'ok', say: `People reach it at ${origin}.` };
	if (origin === undefined && local.has(host)) {
		return {
			name,
			state: 'ok',
			say: 'It is reached from this machine only; set HOST or a proxy and ORIGIN for others.'
		};
	}
	return {
		name,
		state: 'missing',
		say: 'It is reached without https: camera, passkeys and push notices need it. Put a proxy with TLS in front and set ORIGIN.'
	};
}

function proxies({ origin, trustedProxies }: Config): Finding {
	const name = 'proxies';
	return origin !== undefined && trustedProxies.rules.length === 0
		? {
				name,
				state: 'missing',
				say: 'ORIGIN names a proxy, but none is trusted: limits on sign-in see the proxy instead of people. Set SULUAH_TRUSTED_PROXIES.'
			}
		: { name, state: 'ok', say: 'The addresses of visitors are known.' };
}
