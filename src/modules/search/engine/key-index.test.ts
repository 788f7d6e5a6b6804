import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { KeyIndex } from './key-index.ts';

describe('KeyIndex', () => {
	const many = () => {
		const index = new KeyIndex();
		for (let number = 0; number < 20_000; number++) index.add(fingerprint(`key ${number % 15_000}`), number);
		return index;
	};

	it('finds everything that carries a key among thousands, newest first', () => {
		const index = many();
		for (const number of [0, 1, 4999])
			expect(index.find(fingerprint(`key ${number}`))).toEqual([number + 15_000, number]);
		expect(index.find(fingerprint('key 14999'))).toEqual([14_999]);
		expect(index.find(fingerprint('key 15000'))).toEqual([]);
	});

	it('takes new numbers and forgets what is gone', () => {
		const index = many();
		const gone = 0xffffffff;
		const table = Uint32Array.from({ length: 20_000 }, (_, number) => (number % 2 === 0 ? number / 2 : gone));
		index.renumber(table, gone);
		expect(index.find(fingerprint('key 4'))).toEqual([(15_004 - 0) / 2, 2]);
		expect(index.find(fingerprint('key 5'))).toEqual([]);
		expect(index.find(fingerprint('key 14998'))).toEqual([7499]);
		index.add(fingerprint('key 5'), 77);
		expect(index.find(fingerprint('key 5'))).toEqual([77]);
	});

	it('does not slow down with a key that everything carries', () => {
		const index = new KeyIndex();
		for (let number = 0; number < 50_000; number++) index.add(fingerprint('same'), number);
		index.add(fingerprint('other'), 1);
		expect(index.find(fingerprint('same'))).toHaveLength(50_000);
		expect(index.find(fingerprint('other'))).toEqual([1]);
	});
});
