import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config/index.server.ts';
import { clientAddress, makePrivateHeaders } from './private-headers.ts';

function request(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
	return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

describe('who asks', () => {
	const behindProxies = readConfig({ SULUAH_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' });
	const alone = readConfig({});

	it.each([
		['nobody is trusted', alone, '127.0.0.1', '1.2.3.4', '127.0.0.1'],
		['our proxy says', behindProxies, '127.0.0.1', '1.2.3.4', '1.2.3.4'],
		['a visitor forges the first part', behindProxies, '127.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
		['two proxies of ours', behindProxies, '127.0.0.1', '1.2.3.4, 10.1.1.1', '1.2.3.4'],
		['a stranger plays proxy', behindProxies, '5.6.7.8', '1.2.3.4', '5.6.7.8'],
		['our proxy says nothing', behindProxies, '127.0.0.1', '', '127.0.0.1'],
		['our proxy says nonsense', behindProxies, '127.0.0.1', 'me', '127.0.0.1'],
		['IPv4 on an IPv6 socket', behindProxies, '::ffff:127.0.0.1', '2001:db8::1', '2001:db8::1']
	])('%s', (_, config, remote, forwarded, expected) => {
		expect(clientAddress(request(remote, { 'x-forwarded-for': forwarded }), config)).toBe(expected);
	});
});

describe('the headers for the framework', () => {
	it('have other names at every start', () => {
		const names = [1, 2].map(() => {
			const environment: NodeJS.ProcessEnv = {};
			makePrivateHeaders(readConfig({})).tellFramework(environment);
			return environment.ADDRESS_HEADER;
		});
		expect(names[0]).not.toBe(names[1]);
	});

	it.each([
		[{}, 'http', 'localhost:3000'],
		[{ ORIGIN: 'https://pustaka.example' }, 'https', 'pustaka.example']
	])('%j', (environment, protocol, host) => {
		const names: NodeJS.ProcessEnv = {};
		const headers = makePrivateHeaders(readConfig(environment));
		headers.tellFramework(names);
		const asked = request('127.0.0.1', { host: 'localhost:3000' });
		headers.stamp(asked);
		expect(asked.headers[names.PROTOCOL_HEADER ?? '']).toBe(protocol);
		expect(asked.headers[names.HOST_HEADER ?? '']).toBe(host);
	});
});
