import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	judgeKey,
	keyActs,
	keyOf,
	readKeyPreference,
	rememberKeyPreference,
	usualKeys,
	type KeyPreference,
	type Pressed
} from './key-preference.ts';
import { aMemory } from './testing/a-memory.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
	key,
	ctrlKey: false,
	altKey: false,
	shiftKey: false,
	metaKey: false,
	...held
});

describe('a key for Kembali massal', () => {
	test.each<[string, Pressed, string]>([
		['a free function key', press('F13'), 'ok F13'],
		['one with Shift', press('F2', { shiftKey: true }), 'ok Shift+F2'],
		['the key that it has', press('F4'), 'ok F4'],
		['Ctrl with Y, in any capitals', press('y', { ctrlKey: true }), 'ok Ctrl+Y'],
		['Insert', press('Insert'), 'ok Insert'],
		['the key of something else', press('F9'), 'taken F9'],
		['the key for taking back', press('z', { ctrlKey: true }), 'taken Ctrl+Z'],
		['reload', press('F5'), 'browser F5'],
		['help', press('F1'), 'browser F1'],
		['closing the tab', press('w', { ctrlKey: true }), 'browser Ctrl+W'],
		['a menu of the browser', press('f', { altKey: true }), 'browser Alt+F'],
		['moving in a text', press('ArrowLeft'), 'browser ArrowLeft'],
		['a letter', press('k'), 'typed K'],
		['a figure', press('7'), 'typed 7'],
		['a capital', press('K', { shiftKey: true }), 'typed Shift+K'],
		['Enter', press('Enter'), 'fixed Enter'],
		['Esc with Shift', press('Escape', { shiftKey: true }), 'fixed Shift+Escape']
	])('%s', (_, pressed, judged) => {
		const answer = judgeKey(pressed, 'returns', usualKeys);
		expect(`${answer.ok ? 'ok' : answer.code} ${answer.key}`).toBe(judged);
	});

	test('the Command key of a Mac counts as Ctrl', () => {
		expect(keyOf(press('z', { metaKey: true }))).toBe('Ctrl+Z');
	});
});

test('what was chosen is remembered, and two acts never have one key', () => {
	const key = fc.constantFrom('F2', 'F4', 'F8', 'F9', 'F13', 'Shift+F2', 'Ctrl+Y', 'Ctrl+Z', 'F5', 'x');
	const chosen = fc.record({ automatic: key, returns: key, find: key, reprint: key, undo: key });
	fc.assert(
		fc.property(chosen, (keys: KeyPreference) => {
			const memory = aMemory();
			rememberKeyPreference(memory, keys);
			const read = readKeyPreference(memory);
			expect(new Set(keyActs.map((act) => read[act])).size).toBe(keyActs.length);
			const isSound =
				new Set(Object.values(keys)).size === keyActs.length &&
				!Object.values(keys).some((one) => one === 'F5' || one === 'x');
			if (isSound) expect(read).toEqual(keys);
		})
	);
});

test('a memory that nobody wrote, or that is damaged, gives the usual keys', () => {
	expect(readKeyPreference(aMemory())).toEqual(usualKeys);
	const memory = aMemory();
	memory.setItem('meja-tombol', 'returns=F9 nonsense');
	expect(readKeyPreference(memory)).toEqual(usualKeys);
});
