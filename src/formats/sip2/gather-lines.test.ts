import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherLines } from './gather-lines.ts';

const told = (lines: ReturnType<ReturnType<typeof gatherLines>['push']>) =>
	lines.map((line) => (line.kind === 'line' ? Buffer.from(line.bytes).toString('latin1') : '(too long)'));

describe('lines', () => {
	it.each([
		['CR', 'satu\rdua\r', '\r'],
		['CR LF', 'satu\r\ndua\r\n', '\r\n'],
		['LF', 'satu\ndua\n', '\n'],
		['CR and empty lines', '\r\rsatu\r\r\rdua\r', '\r']
	])('end with %s, and are answered so', (_, text, ending) => {
		const lines = gatherLines(100);
		expect(told(lines.push(Buffer.from(text)))).toEqual(['satu', 'dua']);
		expect(lines.ending()).toBe(ending);
	});

	it('are whole before they are told', () => {
		const lines = gatherLines(100);
		expect(told(lines.push(Buffer.from('sa')))).toEqual([]);
		expect(told(lines.push(Buffer.from('tu\r')))).toEqual(['satu']);
		expect(told(lines.push(Buffer.from('\n')))).toEqual([]);
	});

	it('too long are told once, whatever their length, and the next is read again', () => {
		const lines = gatherLines(8);
		expect(told(lines.push(Buffer.from('12345678\r')))).toEqual(['12345678']);
		expect(told(lines.push(Buffer.from('123456789')))).toEqual(['(too long)']);
		for (let n = 0; n < 100; n++) expect(told(lines.push(Buffer.alloc(1000, 65)))).toEqual([]);
		expect(told(lines.push(Buffer.from('\rdua\r')))).toEqual(['dua']);
	});

	it('are the same however their bytes are cut', () => {
		const text = fc.array(fc.constantFrom(13, 10, 65, 66, 200, 0), { maxLength: 60 });
		fc.assert(
			fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (signs, cuts) => {
				const bytes = Uint8Array.from(signs);
				const whole = gatherLines(5);
				const expected = told(whole.push(bytes));
				const pieces = gatherLines(5);
				const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
				const seen = places.slice(1).flatMap((to, at) => told(pieces.push(bytes.subarray(places[at], to))));
				expect(seen).toEqual(expected);
				expect(pieces.ending()).toBe(whole.ending());
			})
		);
	});
});
