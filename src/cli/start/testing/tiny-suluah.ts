import { currentHost } from '#platform/host/index.server.ts';
import { runCommand } from '../../run-command.ts';
import type { Command } from '../../command.ts';
import { runUntilStopped } from '../run-until-stopped.ts';

/** An hour: whoever waits for it notices. */
const grace = 3_600_000;

/** `suluah start` around an app of a few lines, in a process that the tests can kill. */
const start: Command = {
	usage: '',
	help: '',
	run: (call) =>
		runUntilStopped(
			call,
			async () => {
				if (process.env.TINY_FAILS !== undefined) throw new TypeError(process.env.TINY_FAILS);
				currentHost().onStop(async () => void process.stdout.write('the app stops\n'));
				return (request, response) => {
					if (request.url === '/never') response.write('begun\n');
					else response.end('the app answers');
				};
			},
			grace
		)
};

process.exitCode = await runCommand({ start: { summary: '', load: async () => start } }, ['start'], {
	print: (text) => void process.stdout.write(`${text}\n`),
	say: (sentence) => void process.stderr.write(`${sentence}\n`),
	readInput: async () => ''
});
