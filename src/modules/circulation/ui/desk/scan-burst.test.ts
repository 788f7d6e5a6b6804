import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear, silence, type Burst, type Heard } from './scan-burst.ts';

type Typing = { gap: number; end?: string | null; from?: Burst; at?: number };

/** Types a text with an even gap and ends it; gives what each key was. */
function type(text: string, { gap, end = 'Enter', from = silence, at = 1000 }: Typing): Heard[] {
	let burst = from;
	const keys = [...text, ...(end === null ? [] : [end])];
	return keys.map((key, index) => {
		const step = hear(burst, { key, at: at + index * gap, isRepeat: false, isShortcut: false });
		burst = step.burst;
		return step.heard;
	});
}

const lastOf = (heard: Heard[]) => heard.at(-1);

describe('a burst is a scan', () => {
	test.each([
		['00021764', 20, 'Enter', '00021764'],
		['00021764', 20, 'Tab', '00021764'],
		['PD-0001', 49, 'Enter', 'PD-0001'],
		[' 123456 ', 5, 'Enter', '123456'],
		['ZZSELESAI', 12, 'Enter', 'ZZSELESAI']
	])('%s, a key each %i ms, then %s', (text, gap, end, code) => {
		expect(lastOf(type(text, { gap, end }))).toEqual({ kind: 'scan', code });
	});

	test('whatever a scanner types fast enough comes out whole', () => {
		const code = fc
			.string({ minLength: 6, maxLength: 40, unit: 'grapheme-ascii' })
			.filter((text) => text.trim().length >= 6);
		fc.assert(
			fc.property(code, fc.integer({ min: 0, max: 49 }), (text, gap) => {
				expect(lastOf(type(text, { gap }))).toEqual({ kind: 'scan', code: text.trim() });
			})
		);
	});

	test('capitals come with Shift, which breaks nothing', () => {
		let burst = silence;
		let last: Heard = { kind: 'other' };
		['Shift', 'P', 'Shift', 'D', '0', '0', '0', '1', 'Enter'].forEach((key, index) => {
			({ burst, heard: last } = hear(burst, { key, at: index * 10, isRepeat: false, isShortcut: false }));
		});
		expect(last).toEqual({ kind: 'scan', code: 'PD0001' });
	});
});

describe('a person is left alone', () => {
	test.each([
		['slow typing', 'membaca', 50],
		['slower typing', '00021764', 180],
		['a short code', '12345', 20],
		['spaces around a short code', '  123  ', 20]
	])('%s', (_, text, gap) => {
		expect(lastOf(type(text, { gap }))).toEqual({ kind: 'other' });
	});

	test('Enter long after a burst belongs to the field', () => {
		const heard = type('00021764', { gap: 20, end: null });
		expect(heard.every((one) => one.kind === 'first' || one.kind === 'next')).toBe(true);
		const last = hear(
			{ text: '00021764', lastAt: 1000, isOver: false },
			{ key: 'Enter', at: 1050, isRepeat: false, isShortcut: false }
		);
		expect(last.heard).toEqual({ kind: 'other' });
	});

	test.each([
		['a held key', { key: '5', isRepeat: true, isShortcut: false }],
		['a shortcut', { key: 'k', isRepeat: false, isShortcut: true }],
		['Backspace', { key: 'Backspace', isRepeat: false, isShortcut: false }]
	])('%s ends what was heard', (_, stroke) => {
		const burst = { text: '0002176', lastAt: 1000, isOver: false };
		expect(hear(burst, { ...stroke, at: 1010 })).toEqual({ burst: silence, heard: { kind: 'other' } });
	});
});

test('slow letters before a burst are not part of it', () => {
	const slow = { text: '0', lastAt: 1000, isOver: false };
	const heard = type('00018803', { gap: 20, from: slow, at: 1400 });
	expect(heard[0]).toEqual({ kind: 'first' });
	expect(lastOf(heard)).toEqual({ kind: 'scan', code: '00018803' });
});

test('a second Enter of the same scan is no empty Enter, a third key is a person’s', () => {
	let burst = silence;
	const kinds = [...'00018803', 'Enter', 'Enter', 'Tab'].map((key, index) => {
		const step = hear(burst, { key, at: index * 15, isRepeat: false, isShortcut: false });
		burst = step.burst;
		return step.heard.kind;
	});
	expect(kinds.slice(-3)).toEqual(['scan', 'echo', 'other']);
	const later = hear(burst, { key: 'Enter', at: 5000, isRepeat: false, isShortcut: false });
	expect(later.heard).toEqual({ kind: 'other' });
});

test('five scans without a pause between them are five codes', () => {
	const codes = ['10000001', '10000002', '10000003', '10000004', '10000005'];
	let burst = silence;
	const keys = codes.flatMap((code) => [...code, 'Enter']);
	const heard = keys.map((key, index) => {
		const step = hear(burst, { key, at: index * 20, isRepeat: false, isShortcut: false });
		burst = step.burst;
		return step.heard;
	});
	expect(heard.flatMap((one) => (one.kind === 'scan' ? [one.code] : []))).toEqual(codes);
});
