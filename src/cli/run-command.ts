import { parseArgs } from 'node:util';
import { Refused, UsageError } from './command.ts';
import type { Call, Command, CommandEntry } from './command.ts';
import { asRefused } from './as-refused.ts';
import { commandHelp, overview } from './help.ts';

export type Terminal = {
	/** Standard output: the result and nothing else. */
	print: (text: string) => void;
	/** Standard error: messages. */
	say: (sentence: string) => void;
	readInput: () => Promise<string>;
};

/** Runs the command that these arguments name. Exit codes: 0 done, 1 refused with a reason, 2 wrong use. */
export async function runCommand(
	commands: Readonly<Record<string, CommandEntry>>,
	args: readonly string[],
	terminal: Terminal
): Promise<0 | 1 | 2> {
	const [name = '--help', ...rest] = args;
	const json = rest.includes('--json');
	try {
		if (name === '--help' || name === 'help') {
			terminal.print(overview(commands));
			return 0;
		}
		const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (entry === undefined)
			throw new UsageError(`There is no command ${name}. \`suluah --help\` lists them.`);
		const command = await entry.load();
		if (rest.includes('--help')) {
			terminal.print(commandHelp(name, entry, command));
			return 0;
		}
		const outcome = await command.run(parse(name, command, rest, terminal));
		if (json) terminal.print(JSON.stringify(outcome.json));
		else if (outcome.text !== '') terminal.print(outcome.text);
		return outcome.refused === true ? 1 : 0;
	} catch (error) {
		const known = error instanceof UsageError ? error : asRefused(error);
		if (known === undefined) throw error;
		terminal.say(known.message);
		if (json) terminal.print(JSON.stringify({ error: known.message }));
		return known instanceof Refused ? 1 : 2;
	}
}

function parse(name: string, command: Command, args: string[], terminal: Terminal): Call {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { ...command.options, json: { type: 'boolean' } },
			allowPositionals: true
		});
		return { words: positionals, options: values, say: terminal.say, readInput: terminal.readInput };
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${what}\nUse: suluah ${name} ${command.usage}`, { cause: error });
	}
}
