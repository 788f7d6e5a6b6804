import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Config } from '#platform/config/index.server.ts';

type What = Pick<Config, 'origin' | 'trustedProxies'>;

/**
 * The app learns who asks, and under which address, from three headers. Their names are drawn at each start, so that
 * nobody outside can send them; the framework is told the names before it is loaded.
 */
export function makePrivateHeaders(config: What) {
	const secret = randomBytes(8).toString('hex');
	const protocol = `x-suluah-protocol-${secret}`;
	const host = `x-suluah-host-${secret}`;
	const address = `x-suluah-address-${secret}`;
	const fixed = config.origin === undefined ? undefined : new URL(config.origin);

	return {
		tellFramework(environment: NodeJS.ProcessEnv): void {
			environment.PROTOCOL_HEADER = protocol;
			environment.HOST_HEADER = host;
			environment.ADDRESS_HEADER = address;
			delete environment.PORT_HEADER;
		},
		stamp(request: IncomingMessage): void {
			request.headers[protocol] = fixed?.protocol.slice(0, -1) ?? 'http';
			request.headers[host] = fixed?.host ?? request.headers.host;
			request.headers[address] = clientAddress(request, config);
		}
	};
}

/**
 * The nearest address that is not one of our proxies. Without trusted proxies that is whoever is connected: anybody can
 * write anything into `X-Forwarded-For`.
 */
export function clientAddress(
	request: Pick<IncomingMessage, 'headers' | 'socket'>,
	{ trustedProxies }: Pick<What, 'trustedProxies'>
): string {
	const forwarded = request.headers['x-forwarded-for'];
	const chain = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
		.split(',')
		.map((part) => part.trim());
	let nearest = plain(request.socket.remoteAddress ?? '');
	while (isTrusted(nearest) && chain.length > 0) {
		const next = plain(chain.pop() ?? '');
		if (isIP(next) === 0) break;
		nearest = next;
	}
	return nearest;

	function isTrusted(address: string): boolean {
		const family = isIP(address);
		return family !== 0 && trustedProxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
	}
}

/** An IPv4 address that arrived on an IPv6 socket. */
function plain(address: string): string {
	return address.replace(/^::ffff:(?=\d+\.)/, '');
}
