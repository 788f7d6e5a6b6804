import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '#platform/config/index.server.ts';
import { offerHost } from '#platform/host/index.server.ts';
import { processLog } from '#platform/log/index.server.ts';
import { forgetAddress, tellAddress } from './address-file.ts';
import { bringUpDatabase } from './bring-up-database.ts';
import { closeGracefully, listen } from './listen.ts';
import { makePrivateHeaders } from './private-headers.ts';
import { makeStopHooks } from './stop-hooks.ts';

export type ServeOptions = {
	config: Config;
	/** Shows a sentence to the operator. */
	say: (sentence: string) => void;
	/** Aborted when the process is asked to end, also in the middle of a start. */
	signal: AbortSignal;
	/** Runs when the database is up and before the app starts: the demonstration library is loaded here. */
	beforeApp: () => Promise<void>;
	/** Loads the app, which starts itself; given the environment that the framework reads. */
	loadApp: (environment: NodeJS.ProcessEnv) => Promise<RequestListener>;
};

export type Serving = {
	/** Where people find it. */
	address: string;
	/** Settles when the database is lost: the process must end. */
	lost: Promise<Error>;
	/**
	 * @param grace how long running requests may take, in milliseconds
	 * @param impatient cuts them before that
	 */
	stop: (grace: number, impatient: Promise<void>) => Promise<void>;
};

/** Brings the whole of Suluah up in this process. What was begun is undone when a later step fails. */
export async function serve({ config, say, signal, beforeApp, loadApp }: ServeOptions): Promise<Serving> {
	const log = processLog(config);
	signal.throwIfAborted();
	const database = await bringUpDatabase(config, log, say);
	const hooks = makeStopHooks(log);
	const stopping = new AbortController();
	hooks.add(database.stop);
	try {
		await refuseTakenPort(config);
		signal.throwIfAborted();
		await beforeApp();
		signal.throwIfAborted();
		offerHost({ databaseUrl: database.url, stopping: stopping.signal, onStop: hooks.add });
		const headers = makePrivateHeaders(config);
		headers.tellFramework(process.env);
		const app = await loadApp(process.env);
		const server = await listen(
			(request, response) => {
				headers.stamp(request);
				app(request, response);
			},
			config.port,
			config.host
		);
		const { port } = server.address() as AddressInfo;
		tellAddress(config.dataDirectory, `http://${reachedAt(config.host)}:${port}`);
		return {
			address: config.origin ?? `http://${nameOf(config.host)}:${port}`,
			lost: database.lost,
			async stop(grace, impatient) {
				stopping.abort();
				forgetAddress(config.dataDirectory);
				await closeGracefully(server, grace, impatient);
				await hooks.run();
			}
		};
	} catch (error) {
		await hooks.run();
		throw error;
	}
}

/** Said before the long steps of a first start, not after them. */
async function refuseTakenPort({ port, host }: Config): Promise<void> {
	const probe = await listen((_, response) => response.end(), port, host);
	await closeGracefully(probe, 0);
}

/** Where this machine reaches it. */
function reachedAt(host: string): string {
	if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
	return host.includes(':') ? `[${host}]` : host;
}

/** What a browser on this machine calls it. */
function nameOf(host: string): string {
	if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}
