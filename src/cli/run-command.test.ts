import { describe, expect, it } from 'vitest';
import { Refused } from './command.ts';
import type { Command } from './command.ts';
import { runCommand } from './run-command.ts';

function terminal() {
	const printed: string[] = [];
	const said: string[] = [];
	return {
		printed,
		said,
		print: (text: string) => void printed.push(text),
		say: (sentence: string) => void said.push(sentence),
		readInput: async () => 'typed'
	};
}

const lend: Command = {
	usage: 'CARD [--copy BARCODE]',
	help: 'Lends one copy.',
	options: { copy: { type: 'string' } },
	async run({ words, options, say, readInput }) {
		if (words[0] === 'nobody') throw new Refused('There is no such card.');
		if (words[0] === 'full') return { json: { ok: false }, text: 'The limit is reached.', refused: true };
		if (words[0] === 'broken') throw new Error('unforeseen');
		say('Looking …');
		return { json: { card: words[0], copy: options.copy, input: await readInput() }, text: 'Lent.' };
	}
};
const commands = { lend: { summary: 'Lend a copy', load: async () => lend } };

describe('a command', () => {
	it('prints its text; with --json one document, and messages stay on standard error', async () => {
		const person = terminal();
		expect(await runCommand(commands, ['lend', '12', '--copy', '7'], person)).toBe(0);
		expect(person.printed).toEqual(['Lent.']);
		const program = terminal();
		expect(await runCommand(commands, ['lend', '12', '--copy', '7', '--json'], program)).toBe(0);
		expect(program.printed.map((line) => JSON.parse(line) as unknown)).toEqual([
			{ card: '12', copy: '7', input: 'typed' }
		]);
		expect(program.said).toEqual(['Looking …']);
	});

	it.each([
		['refused with a reason', ['lend', 'nobody'], 1, 'There is no such card.'],
		['unknown', ['borrow'], 2, 'There is no command borrow'],
		['a name that every object has', ['constructor'], 2, 'There is no command constructor'],
		['given an unknown option', ['lend', '12', '--pages', '3'], 2, 'Use: suluah lend CARD'],
		['given an option without its value', ['lend', '12', '--copy'], 2, 'Use: suluah lend CARD']
	])('%s', async (_, args, code, sentence) => {
		const shown = terminal();
		expect(await runCommand(commands, args, shown)).toBe(code);
		expect(shown.said.join()).toContain(sentence);
		expect(shown.printed).toEqual([]);
	});

	it('whose answer is no exits with 1 and prints it', async () => {
		const shown = terminal();
		expect(await runCommand(commands, ['lend', 'full', '--json'], shown)).toBe(1);
		expect(shown.printed).toEqual(['{"ok":false}']);
	});

	it('refused under --json still prints one document', async () => {
		const shown = terminal();
		await runCommand(commands, ['lend', 'nobody', '--json'], shown);
		expect(shown.printed).toEqual(['{"error":"There is no such card."}']);
	});

	it('that fails in an unforeseen way is not hidden', async () => {
		await expect(runCommand(commands, ['lend', 'broken'], terminal())).rejects.toThrow('unforeseen');
	});

	it.each([[['lend', '--help']], [['--help']], [[]]])('explains itself: %j', async (args) => {
		const shown = terminal();
		expect(await runCommand(commands, args, shown)).toBe(0);
		expect(shown.printed.join()).toContain('Lend a copy');
	});
});
