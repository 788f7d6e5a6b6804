import type { ParseArgsOptionsConfig } from 'node:util';

/** The command was written wrongly: exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** The command is understood but can't be done, for a reason that `message` tells in a whole sentence: exit code 1. */
export class Refused extends Error {
	override readonly name: string = 'Refused';
}

export type Call = {
	/** What stands after the command's name and is no option. */
	words: readonly string[];
	options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
	/** Tells the person something on the way, on standard error. */
	say: (sentence: string) => void;
	/** All of standard input. */
	readInput: () => Promise<string>;
};

export type Outcome = {
	/** The document that `--json` prints. */
	json: unknown;
	/** What a person reads instead. */
	text: string;
	/** True when it was carried out but its answer is no (a doctor who found something broken): exit code 1. */
	refused?: boolean;
};

export type Command = {
	/** What follows the name, e.g. `KIND FILE… [--commit]`. */
	usage: string;
	/** More than one line may be needed to say what it does and what its words mean. */
	help: string;
	options?: ParseArgsOptionsConfig;
	run: (call: Call) => Promise<Outcome>;
};

export type CommandEntry = { summary: string; load: () => Promise<Command> };
