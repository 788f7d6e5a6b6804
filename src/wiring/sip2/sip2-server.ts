import { createServer, type AddressInfo } from 'node:net';
import type { Log } from '#platform/log/index.server.ts';
import { sip2Limits, type Sip2Limits } from './limits.ts';
import type { Sip2Ports } from './ports.ts';
import { serveConnection } from './serve-connection.ts';

export type Sip2Options = {
	port: number;
	host: string;
	ports: Sip2Ports;
	log: Log;
	limits?: Partial<Sip2Limits>;
};

export type Sip2Server = {
	port: number;
	/** Takes no more machines and lets the messages in hand finish. */
	stop: () => Promise<void>;
};

/**
 * Opens the port for self-check machines.
 *
 * @throws what the system says when the port is taken or not ours
 */
export async function openSip2({ port, host, ports, log, limits: own }: Sip2Options): Promise<Sip2Server> {
	const limits = { ...sip2Limits, ...own };
	const stopping = new AbortController();
	const server = createServer(
		(socket) => void serveConnection(socket, { ports, log, limits, stopping: stopping.signal })
	);
	server.maxConnections = limits.connections;
	server.on('drop', () => log.warn('a SIP2 machine was turned away: too many are connected'));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	server.on('error', (error) => log.error('the SIP2 port has trouble', { error }));
	return {
		port: (server.address() as AddressInfo).port,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				stopping.abort();
			})
	};
}
