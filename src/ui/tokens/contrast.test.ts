import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrast-ratio.ts';
import { readTokens, type Tokens } from './read-tokens.ts';

const light = readTokens('tokens.css', ':root');
const dark = readTokens('theme-dark.css', ":root[data-tema='gelap']");
const contrast = readTokens('theme-contrast.css', ":root[data-tema='kontras-tinggi']");
const themes = {
	terang: light,
	gelap: new Map([...light, ...dark]),
	'kontras-tinggi': new Map([...light, ...contrast]),
	kertas: new Map([...light, ...readTokens('theme-paper.css', "[data-tema='kertas']")]),
	matahari: new Map([...light, ...readTokens('theme-sun.css', "[data-tema='matahari']")])
} satisfies Record<string, Tokens>;

function colour(tokens: Tokens, name: string): string {
	const value = tokens.get(name);
	if (value === undefined) throw new Error(`No token --${name}`);
	return value;
}

const ratio = (tokens: Tokens, one: string, other: string) =>
	contrastRatio(colour(tokens, one), colour(tokens, other));

const onWorstSurface = (tokens: Tokens, name: string) =>
	Math.min(...['bg', 'surface', 'sunken'].map((surface) => ratio(tokens, name, surface)));

// The table of design §3.2: ratio on the background, on the worst of the three surfaces.
const table: Record<string, Record<'terang' | 'gelap' | 'kontras-tinggi', [bg: number, worst: number]>> = {
	text: { terang: [15.88, 14.3], gelap: [15.77, 14.23], 'kontras-tinggi': [21, 21] },
	muted: { terang: [6.5, 5.86], gelap: [9.09, 8.2], 'kontras-tinggi': [21, 21] },
	link: { terang: [8.14, 7.33], gelap: [10.35, 9.34], 'kontras-tinggi': [16.11, 16.11] },
	visited: { terang: [8.58, 7.73], gelap: [10.1, 9.11], 'kontras-tinggi': [14.05, 14.05] },
	primary: { terang: [15.88, 14.3], gelap: [9.85, 8.89], 'kontras-tinggi': [16.11, 16.11] },
	accent: { terang: [7.66, 6.9], gelap: [7.06, 6.37], 'kontras-tinggi': [21, 21] },
	brass: { terang: [5.1, 4.59], gelap: [9.85, 8.89], 'kontras-tinggi': [16.11, 16.11] },
	steel: { terang: [6.75, 6.08], gelap: [8.78, 7.92], 'kontras-tinggi': [15.65, 15.65] },
	green: { terang: [6.03, 5.43], gelap: [9.19, 8.29], 'kontras-tinggi': [16.63, 16.63] },
	control: { terang: [4.05, 3.65], gelap: [5.7, 5.14], 'kontras-tinggi': [21, 21] },
	danger: { terang: [6.21, 5.59], gelap: [7.93, 7.16], 'kontras-tinggi': [12.3, 12.3] },
	ok: { terang: [6.14, 5.53], gelap: [10.02, 9.03], 'kontras-tinggi': [16.63, 16.63] },
	warn: { terang: [5.63, 5.07], gelap: [10.78, 9.72], 'kontras-tinggi': [16.11, 16.11] },
	info: { terang: [6.46, 5.82], gelap: [9.63, 8.68], 'kontras-tinggi': [13.74, 13.74] },
	focus: { terang: [15.88, 14.3], gelap: [10.78, 9.72], 'kontras-tinggi': [13.65, 13.65] }
};

describe.each(Object.entries(table))('--%s has the contrast of the design', (name, row) => {
	test.each(['terang', 'gelap', 'kontras-tinggi'] as const)('%s', (theme) => {
		const [bg, worst] = row[theme];
		expect(ratio(themes[theme], name, 'bg')).toBeCloseTo(bg, 1.9);
		expect(onWorstSurface(themes[theme], name)).toBeCloseTo(worst, 1.9);
	});
});

test.each([
	['terang', 'danger', 5.66],
	['terang', 'ok', 5.68],
	['terang', 'warn', 5.43],
	['terang', 'info', 5.89],
	['gelap', 'danger', 6.85],
	['gelap', 'ok', 7.85],
	['gelap', 'warn', 8.65],
	['gelap', 'info', 7.84]
] as const)('%s: --%s on its tint is %d', (theme, name, expected) => {
	expect(ratio(themes[theme], name, `${name}-tint`)).toBeCloseTo(expected, 1.9);
});

describe.each(Object.entries(themes))('theme %s', (_, tokens) => {
	test('words reach 4.5 and the borders of controls 3 on every surface', () => {
		const words = ['text', 'muted', 'link', 'visited', 'accent', 'brass', 'steel', 'green', 'violet'];
		for (const name of [...words, 'danger', 'ok', 'warn', 'info'])
			expect(onWorstSurface(tokens, name), name).toBeGreaterThanOrEqual(4.5);
		expect(onWorstSurface(tokens, 'control')).toBeGreaterThanOrEqual(3);
		expect(onWorstSurface(tokens, 'focus')).toBeGreaterThanOrEqual(3);
	});

	test('words on tints, buttons and the filled focus reach 4.5', () => {
		for (const kind of ['danger', 'ok', 'warn', 'info'])
			for (const word of ['text', 'muted', 'link', kind])
				expect(ratio(tokens, word, `${kind}-tint`), `${word} on ${kind}`).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'on-primary', 'primary')).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'on-primary', 'primary-hover')).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'on-focus-fill', 'focus-fill')).toBeGreaterThanOrEqual(4.5);
	});

	test('words on coal and on the celebration colour reach 4.5', () => {
		for (const name of ['text', 'muted', 'gold', 'ok', 'warn', 'danger', 'info'])
			for (const ground of ['mast', 'mast-raise'])
				expect(ratio(tokens, `mast-${name}`, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'mast-control', 'mast-raise')).toBeGreaterThanOrEqual(3);
		expect(ratio(tokens, 'on-mast-field', 'mast-field')).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'on-gold', 'mast-gold')).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'on-gold', 'gold-hover')).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'on-pesta', 'pesta')).toBeGreaterThanOrEqual(4.5);
		expect(ratio(tokens, 'pesta-gold', 'pesta')).toBeGreaterThanOrEqual(4.5);
	});
});

test('paper is as legible as the design says', () => {
	expect(ratio(themes.kertas, 'text', 'bg')).toBeCloseTo(12.27, 1.9);
	expect(ratio(themes.kertas, 'muted', 'bg')).toBeCloseTo(6.05, 1.9);
});

test('coal carries the ratios of the design', () => {
	expect(ratio(light, 'mast-text', 'mast')).toBeCloseTo(14.55, 1.9);
	expect(ratio(light, 'mast-gold', 'mast')).toBeCloseTo(7.43, 1.9);
	expect(ratio(light, 'mast-muted', 'mast')).toBeCloseTo(8.39, 1.9);
});

test('white text reaches 6.08 on every cover colour', () => {
	const covers = readTokens('covers.css', ':root');
	const cloths = [...covers].filter(([name]) => !['cover-ink', 'cover-thread'].includes(name));
	expect(cloths).toHaveLength(13);
	for (const [name, cloth] of cloths)
		expect(contrastRatio(cloth, colour(covers, 'cover-ink')), name).toBeGreaterThanOrEqual(6.08);
});

test('a theme that follows the system has the values of the chosen one', () => {
	expect(readTokens('theme-dark.css', ':root:not([data-tema])')).toEqual(dark);
	expect(readTokens('theme-contrast.css', ':root:not([data-tema])')).toEqual(contrast);
});
