import type { Command, CommandEntry } from './command.ts';

export function overview(commands: Readonly<Record<string, CommandEntry>>): string {
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
	return [
		'Suluah, the platform of a public library.',
		'',
		'Use: suluah COMMAND [WORDS] [--json] [--help]',
		'',
		...lines,
		'',
		'--json prints one JSON document on standard output, messages go to standard error.',
		'Exit codes: 0 done, 1 refused with a reason, 2 wrong use.'
	].join('\n');
}

export function commandHelp(name: string, { summary }: CommandEntry, command: Command): string {
	return [`suluah ${name} ${command.usage}`.trimEnd(), '', `${summary}.`, '', command.help].join('\n');
}
