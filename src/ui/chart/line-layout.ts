import { axisTicks } from './axis.ts';

export interface LineSeries {
	label: string;
	/** One value for each label of the axis; null where there is none. */
	values: readonly (number | null)[];
	/** The last value is not final yet: it is drawn open and dotted. */
	isLastOpen?: boolean;
}

interface Point {
	x: number;
	y: number;
	isOpen: boolean;
}

/** Where everything of a line chart stands, in the units of its drawing. */
export interface LineLayout {
	width: number;
	height: number;
	ticks: { y: number; value: number }[];
	labels: { x: number; text: string; isLast: boolean }[];
	lines: { solid: string; dotted: string; points: Point[] }[];
}

const LEFT = 56;
const TOP = 22;
const RIGHT = 16;
const BOTTOM = 32;

/** Every how manieth label fits, counted back from the last, which is always there. */
function labelStep(count: number, room: number): number {
	return Math.max(1, Math.ceil((count * 44) / room));
}

const pathOf = (points: readonly Point[]) =>
	points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');

function layLine(points: readonly (Point | null)[]): LineLayout['lines'][number] {
	const parts: Point[][] = [[]];
	for (const point of points) {
		if (point === null) parts.push([]);
		else parts.at(-1)?.push(point);
	}
	const solid = parts.map((part) => pathOf(part.filter((point) => !point.isOpen))).join('');
	const open = parts.map((part) => (part.at(-1)?.isOpen && part.length > 1 ? pathOf(part.slice(-2)) : ''));
	return { solid, dotted: open.join(''), points: points.filter((point) => point !== null) };
}

/** Lays a line chart out for one width; the page shows a wide and a narrow drawing, so that words keep their size. */
export function layLineChart(
	labels: readonly string[],
	series: readonly LineSeries[],
	width: number,
	height: number
): LineLayout {
	const values = series.flatMap((one) => one.values.filter((value) => value !== null));
	const ticks = axisTicks(Math.max(0, ...values));
	const top = ticks.at(-1) ?? 1;
	const room = width - LEFT - RIGHT;
	const base = height - BOTTOM;
	const x = (index: number) =>
		Math.round(LEFT + (labels.length < 2 ? room / 2 : (room * index) / (labels.length - 1)));
	const y = (value: number) => Math.round(base - ((base - TOP) * value) / top);
	const step = labelStep(labels.length, room);
	const last = labels.length - 1;
	return {
		width,
		height,
		ticks: ticks.map((value) => ({ y: y(value), value })),
		labels: labels
			.map((text, index) => ({ x: x(index), text, isLast: index === last, index }))
			.filter((label) => (last - label.index) % step === 0),
		lines: series.map((one) =>
			layLine(
				one.values.map((value, index) =>
					value === null
						? null
						: { x: x(index), y: y(value), isOpen: one.isLastOpen === true && index === last }
				)
			)
		)
	};
}
