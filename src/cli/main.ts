import { text } from 'node:stream/consumers';
import { commands } from './commands.ts';
import { runCommand } from './run-command.ts';

// A reader that closes its end (`| head`) must not tear the process, and with it the database, down.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

process.exitCode = await runCommand(commands, process.argv.slice(2), {
	print: (line) => void process.stdout.write(`${line}\n`),
	say: (sentence) => void process.stderr.write(`${sentence}\n`),
	readInput: () => text(process.stdin)
});
