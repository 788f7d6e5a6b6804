import { once } from 'node:events';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { closeGracefully, listen, PortRefusal } from './listen.ts';

const host = '127.0.0.1';
const portOf = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;

describe('a port that can’t be served on gives a sentence', () => {
	it('taken', async () => {
		const first = await listen((_, response) => response.end(), 0, host);
		const taken = listen((_, response) => response.end(), portOf(first), host);
		await expect(taken).rejects.toThrow(PortRefusal);
		await expect(taken).rejects.toThrow(`Port ${portOf(first)} is taken by another program`);
		await closeGracefully(first, 0);
	});

	it('not of this machine', async () => {
		await expect(listen((_, response) => response.end(), 0, '192.0.2.1')).rejects.toThrow(
			'HOST=192.0.2.1 is not an address of this machine'
		);
	});
});

describe('closing', () => {
	it('lets a running request finish', async () => {
		const arrived = Promise.withResolvers<() => void>();
		const server = await listen((_, response) => arrived.resolve(() => response.end('whole')), 0, host);
		const asked = get({ port: portOf(server), host, agent: false });
		const finish = await arrived.promise;
		const closed = closeGracefully(server, 10_000);
		finish();
		const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
		let text = '';
		for await (const part of answer) text += String(part);
		expect(text).toBe('whole');
		await closed;
	});

	it('cuts a stream that never ends', async () => {
		const server = await listen((_, response) => response.write('data: 1\n\n'), 0, host);
		const asked = get({ port: portOf(server), host, agent: false });
		const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
		const cut = once(answer, 'error');
		answer.resume();
		await closeGracefully(server, 20);
		expect((await cut)[0]).toMatchObject({ code: 'ECONNRESET' });
	});
});
