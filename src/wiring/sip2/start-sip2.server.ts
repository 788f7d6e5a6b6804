import type { Clock } from '#platform/clock/index.ts';
import type { Config } from '#platform/config/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Log } from '#platform/log/index.server.ts';
import { libraryPorts } from './library-ports.server.ts';
import { openSip2 } from './sip2-server.ts';

type About = { config: Pick<Config, 'sip2Port' | 'host'>; db: Db; clock: Clock; log: Log };

/**
 * Opens the port for self-check machines where one is set. One that can't be opened keeps nobody else from the library:
 * the log says so, and desk and pages go on.
 *
 * @returns what ends it
 */
export async function startSip2({ config, db, clock, log }: About): Promise<() => Promise<void>> {
	if (config.sip2Port === undefined) return () => Promise.resolve();
	const { sip2Port, host } = config;
	try {
		const server = await openSip2({ port: sip2Port, host, ports: libraryPorts(db, clock), log });
		log.info('SIP2 machines are served', { host, port: server.port });
		return server.stop;
	} catch (error) {
		log.error('the port for SIP2 machines could not be opened', { host, port: sip2Port, error });
		return () => Promise.resolve();
	}
}
