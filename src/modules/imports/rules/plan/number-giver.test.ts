import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberGiver } from './number-giver.ts';

function giver(standing: Record<string, string> = {}) {
	const complaints: string[] = [];
	const give = numberGiver(new Map(Object.entries(standing)), 20, {
		taken: (row, number) => void complaints.push(`${row.row} ${number}`),
		tooLong: (row, length) => void complaints.push(`${row.row} ${length}`)
	});
	const of = (legacyId: string, wanted: string | null, owner = legacyId, fallback?: string) =>
		give({ source: 'collections', row: legacyId, legacyId }, wanted, owner, fallback);
	return { of, complaints };
}

describe('giving out barcodes and card numbers', () => {
	it('gives what is wanted and free', () => {
		const { of, complaints } = giver();
		expect(of('1', '0012345')).toBe('0012345');
		expect(complaints).toEqual([]);
	});

	it('makes one for a row without any', () => {
		expect(giver().of('7', null)).toBe('TANPA-7');
	});

	it('leaves a taken one with the row that has it, in any capitals', () => {
		const { of, complaints } = giver({ b1: 'other' });
		expect(of('7', 'B1')).toBe('TANPA-7');
		expect(complaints).toEqual(['7 B1']);
		expect(of('8', 'C1')).toBe('C1');
		expect(of('9', 'c1')).toBe('TANPA-9');
	});

	it('a row may keep its own number', () => {
		expect(giver({ b1: 'own' }).of('7', 'B1', 'own')).toBe('B1');
	});

	it('falls back to the number it has, not to a new one', () => {
		expect(giver({ b1: 'other' }).of('7', 'B1', 'own', 'OLD')).toBe('OLD');
	});

	it('never makes one that exists', () => {
		const { of } = giver({ 'tanpa-7': 'other', 'tanpa-7-2': 'another' });
		expect(of('7', null)).toBe('TANPA-7-3');
	});

	it('refuses one that no scanner reads', () => {
		const { of, complaints } = giver();
		expect(of('7', 'x'.repeat(21))).toBe('TANPA-7');
		expect(complaints).toEqual(['7 21']);
	});

	it('never gives one number twice, whatever is asked for', () => {
		const wanted = fc.option(fc.constantFrom('A', 'a', 'B', 'TANPA-1', 'tanpa-2', 'x'.repeat(30)));
		fc.assert(
			fc.property(fc.array(wanted, { maxLength: 20 }), (asked) => {
				const { of } = giver({ a: 'other', 'tanpa-3': 'other' });
				const given = asked.map((number, n) => of(String(n), number).toLowerCase());
				expect(new Set([...given, 'a', 'tanpa-3']).size).toBe(given.length + 2);
			})
		);
	});
});
