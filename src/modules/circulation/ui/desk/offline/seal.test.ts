import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSealKey, sealWith } from './seal.ts';

const { subtle } = crypto;

test('what is sealed cannot be read, only opened with its key', async () => {
	const seal = sealWith(await newSealKey(subtle), subtle);
	const other = sealWith(await newSealKey(subtle), subtle);
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 4 }), async (text) => {
			const sealed = await seal.close(text);
			if ('plain' in sealed) throw new Error('it was not sealed');
			expect(new TextDecoder().decode(sealed.data)).not.toContain(text);
			expect(await seal.open(sealed)).toBe(text);
			expect(await other.open(sealed)).toBeNull();
		}),
		{ numRuns: 50 }
	);
});

test('the key cannot be taken out of the browser', async () => {
	const key = await newSealKey(subtle);
	await expect(subtle.exportKey('raw', key)).rejects.toThrow();
});

test('where the browser has no cipher, texts are kept as they are', async () => {
	const seal = sealWith(null, undefined);
	expect(await seal.open(await seal.close('PD-000001'))).toBe('PD-000001');
	expect(await seal.open({ iv: new Uint8Array(12), data: new ArrayBuffer(20) })).toBeNull();
});
