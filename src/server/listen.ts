import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

/** The port can't be served on, for a reason the operator can act on: `message` is a whole sentence. */
export class PortRefusal extends Error {
	override readonly name = 'PortRefusal';
}

/** Slow or dead clients must not hold a connection for ever; a whole catalogue over a thin line takes minutes. */
const headersTimeout = 15_000;
const requestTimeout = 600_000;

export function listen(handle: RequestListener, port: number, host: string): Promise<Server> {
	const server = createServer({ headersTimeout, requestTimeout, keepAliveTimeout: 65_000 }, handle);
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
		server.listen(port, host, () => resolve(server));
	});
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): PortRefusal {
	const sentences: Record<string, string> = {
		EADDRINUSE: `Port ${port} is taken by another program: stop that one, or choose another with \`PORT=${port + 1} npm start\`.`,
		EACCES: `Port ${port} may not be used by this user: choose one from 1024 on, such as \`PORT=3000 npm start\`.`,
		EADDRNOTAVAIL: `HOST=${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all of them.`,
		ENOTFOUND: `HOST=${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all of them.`
	};
	const sentence =
		sentences[error.code ?? ''] ?? `Port ${port} on ${host} can't be served on: ${error.message}.`;
	return new PortRefusal(sentence, { cause: error });
}

/**
 * Takes no new requests and lets the running ones finish. What is still open after the grace time is cut: live
 * streams never end by themselves.
 */
export function closeGracefully(server: Server, grace: number, impatient?: Promise<void>): Promise<void> {
	return new Promise((resolve) => {
		const cut = setTimeout(() => server.closeAllConnections(), grace);
		void impatient?.then(() => server.closeAllConnections());
		server.close(() => {
			clearTimeout(cut);
			resolve();
		});
		server.closeIdleConnections();
	});
}
