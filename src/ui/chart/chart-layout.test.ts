import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTicks } from './axis.ts';
import { layNarrowBars, layWideBars } from './bar-layout.ts';
import { layLineChart } from './line-layout.ts';

describe('the axis ends in round figures', () => {
	test.each([
		[5890, [0, 2000, 4000, 6000]],
		[3, [0, 1, 2, 3]],
		[100, [0, 25, 50, 75, 100]],
		[0.9, [0, 0.2, 0.4, 0.6, 0.8, 1]],
		[0, [0, 1]],
		[NaN, [0, 1]]
	])('%d', (max, ticks) => {
		expect(axisTicks(max)).toEqual(ticks);
	});

	test('it reaches the highest value in two to five equal steps', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (max) => {
				const ticks = axisTicks(max);
				expect(ticks[0]).toBe(0);
				expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
				expect(ticks.length).toBeGreaterThanOrEqual(3);
				expect(ticks.length).toBeLessThanOrEqual(6);
			})
		);
	});
});

describe('lines', () => {
	const layout = layLineChart(
		['Sep', 'Okt', 'Nov'],
		[
			{ label: '2026', values: [100, 50, 25], isLastOpen: true },
			{ label: '2025', values: [80, null, 40] }
		],
		680,
		240
	);

	test('more is higher, and the highest value stays inside', () => {
		const ys = layout.lines[0]?.points.map((point) => point.y) ?? [];
		expect(ys).toEqual([...ys].sort((a, b) => a - b));
		expect(Math.min(...ys)).toBeGreaterThanOrEqual(22);
	});

	test('a value not final is left out of the solid line and joined by a dotted one', () => {
		expect(layout.lines[0]?.solid).toMatch(/^M\d+ \d+L\d+ \d+$/);
		expect(layout.lines[0]?.dotted).toMatch(/^M\d+ \d+L\d+ \d+$/);
		expect(layout.lines[0]?.points.at(-1)?.isOpen).toBe(true);
	});

	test('a missing value leaves a gap', () => {
		expect(layout.lines[1]?.solid).toMatch(/^M\d+ \d+M\d+ \d+$/);
		expect(layout.lines[1]?.points).toHaveLength(2);
	});

	test('a narrow drawing leaves labels out, never the last', () => {
		const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
		const narrow = layLineChart(months, [{ label: 'a', values: months.map(Number) }], 296, 220);
		expect(narrow.labels.map((label) => label.text)).toEqual(['3', '6', '9', '12']);
		expect(narrow.labels.at(-1)?.isLast).toBe(true);
	});

	test('a single month stands in the middle', () => {
		const one = layLineChart(['Nov'], [{ label: 'a', values: [3] }], 680, 240);
		expect(one.lines[0]?.points[0]?.x).toBe(360);
	});
});

describe('bars', () => {
	const bars = [
		{ label: 'Fiksi', value: 1284, text: '1.284' },
		{ label: 'Anak', value: 642, text: '642' },
		{ label: 'Kosong', value: 0, text: '0' }
	];

	test.each([
		['wide', layWideBars(bars)],
		['narrow', layNarrowBars(bars)]
	])('%s: length follows the value and leaves room for its figure', (_, layout) => {
		const [fiksi, anak, kosong] = layout.bars.map((bar) => bar.length);
		expect(anak).toBeCloseTo((fiksi ?? 0) / 2, 0);
		expect(kosong).toBe(1);
		for (const bar of layout.bars) expect(bar.x + bar.length).toBeLessThanOrEqual(layout.width - 70);
	});

	test('all zero draws no bar longer than a hair', () => {
		expect(layWideBars([{ label: 'a', value: 0, text: '0' }]).bars[0]?.length).toBe(1);
	});
});
