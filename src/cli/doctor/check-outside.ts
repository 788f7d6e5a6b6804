import type { Config } from '#platform/config/index.server.ts';
import type { Check, Finding } from './check.ts';

/** How the outside reaches us. */
export const checkOutside: Check = ({ config }) => [address(config), proxies(config), machines(config)];

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

/** Self-check machines: in the clear, so where they can be reached from matters. */
function machines({ sip2Port, host }: Config): Finding {
	const name = 'sip2';
	if (sip2Port === undefined)
		return {
			name,
			state: 'missing',
			say: 'No port is open for self-check machines: SULUAH_SIP2_PORT is not set.'
		};
	const way = local.has(host) ? 'from this machine only' : `on ${host}, in the clear`;
	const care = local.has(host)
		? 'Machines elsewhere need HOST or a tunnel.'
		: 'Let a firewall admit the machines and nobody else, never the internet.';
	return {
		name,
		state: 'ok',
		say: `Self-check machines that speak SIP2 are served at port ${sip2Port}, ${way}. ${care}`
	};
}
