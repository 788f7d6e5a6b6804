import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aJpeg, aPng } from './testing/small-images.ts';
import { readImageSize } from './read-image-size.ts';

describe('an image', () => {
	test.each([
		['a PNG', aPng(300, 410), { mediaType: 'image/png', width: 300, height: 410 }],
		['a JPEG', aJpeg(640, 480), { mediaType: 'image/jpeg', width: 640, height: 480 }],
		['a PNG of no width', aPng(0, 10), undefined],
		['a PNG that breaks off', aPng(300, 410).subarray(0, 20), undefined],
		['a JPEG without a frame', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0), undefined],
		['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), undefined],
		['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), undefined],
		['nothing', new Uint8Array(), undefined]
	])('%s', (_, bytes, expected) => {
		expect(readImageSize(bytes)).toEqual(expected);
	});

	test('any bytes are read without an error', () => {
		const starts = fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0], [0x89, 0x50, 0x4e, 0x47]);
		fc.assert(
			fc.property(starts, fc.uint8Array({ maxLength: 80 }), (start, rest) => {
				const facts = readImageSize(Uint8Array.from([...start, ...rest]));
				expect(facts === undefined || facts.width > 0).toBe(true);
			})
		);
	});
});
