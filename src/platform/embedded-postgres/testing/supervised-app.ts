import { startPostgres } from '../index.server.ts';
import { throwawaySettings } from '../settings.ts';

/** An app that only keeps PostgreSQL on the folder it is given: a process that the tests can kill. */
const server = await startPostgres({
	dataDirectory: process.argv[2] ?? '',
	who: 'suluah start',
	durable: false,
	settings: throwawaySettings
});
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
process.stdout.write(`ready ${server.pid()}\n`);
