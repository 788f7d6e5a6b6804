import { describe, expect, it } from 'vitest';
import { storable } from './storable.ts';

describe('text that can be stored', () => {
	it('loses NUL and half characters, at any depth, and nothing else', () => {
		const day = new Date('2026-11-24T00:00:00Z');
		const row = { a: 'x\0y', b: [['c', 'half \ud83d']], n: 1, none: null, day, fine: 'Ā 📚' };
		expect(storable(row)).toEqual({
			a: 'xy',
			b: [['c', 'half \ufffd']],
			n: 1,
			none: null,
			day,
			fine: 'Ā 📚'
		});
	});

	it('that is clean is not copied', () => {
		const row = { a: ['x', { b: 'y' }], c: null };
		expect(storable(row)).toBe(row);
	});
});
