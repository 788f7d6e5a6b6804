import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	DEFAULT_DISPLAY,
	displayAttributes,
	FONTS,
	parseDisplay,
	readDisplay,
	serializeDisplay,
	TEXT_SIZES,
	THEMES,
	type Display
} from './display.ts';

const anyDisplay: fc.Arbitrary<Display> = fc.record({
	theme: fc.constantFrom(null, ...THEMES),
	textSize: fc.constantFrom(...TEXT_SIZES),
	font: fc.constantFrom(...FONTS),
	roomy: fc.boolean(),
	still: fc.boolean()
});

test('what is written into the cookie is read back', () => {
	fc.assert(
		fc.property(anyDisplay, (display) => {
			expect(parseDisplay(serializeDisplay(display))).toEqual(display);
		})
	);
});

test('any cookie at all gives a display, and its attributes hold nothing but known values', () => {
	fc.assert(
		fc.property(fc.string(), (cookie) => {
			const attributes = displayAttributes(parseDisplay(cookie));
			expect(attributes).toMatch(/^(?:data-[a-z]+="[a-z0-9-]+" ?)*$/);
		})
	);
});

describe('a damaged or hostile cookie falls back to the default', () => {
	test.each([undefined, '', 'tema=ungu', 'ukuran=1000', 'tema=gelap"><script>', '%%%', 'tema'])(
		'%s',
		(cookie) => {
			expect(parseDisplay(cookie)).toEqual(DEFAULT_DISPLAY);
		}
	);
});

test('a posted form is read by its field names', () => {
	const form = new FormData();
	form.set('tema', 'kontras-tinggi');
	form.set('ukuran', '150');
	form.set('huruf', 'opendyslexic');
	form.set('jarak', 'lega');
	form.set('gerak', 'kurang');
	expect(readDisplay(form)).toEqual({
		theme: 'kontras-tinggi',
		textSize: 150,
		font: 'opendyslexic',
		roomy: true,
		still: true
	});
});

test('attributes say only what was chosen', () => {
	expect(displayAttributes(DEFAULT_DISPLAY)).toBe('');
	expect(displayAttributes({ ...DEFAULT_DISPLAY, theme: 'gelap', textSize: 200, roomy: true })).toBe(
		'data-tema="gelap" data-ukuran="200" data-jarak="lega"'
	);
});
