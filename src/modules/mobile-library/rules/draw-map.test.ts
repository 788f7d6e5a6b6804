import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawMap } from './draw-map.ts';

const position = fc.record({
	latitude: fc.double({ min: -0.9, max: -0.5, noNaN: true }),
	longitude: fc.double({ min: 100.6, max: 101, noNaN: true })
});

test('every stop is drawn once, inside the picture, and no two numbers lie on each other', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(position, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
			(routes) => {
				let number = 0;
				const map = drawMap(routes.map((route) => route.map((stop) => ({ ...stop, number: ++number }))));
				const dots = map.routes.flatMap((route) => route.dots);
				expect(dots.map((dot) => dot.number)).toEqual(
					Array.from({ length: number }, (_, index) => index + 1)
				);
				for (const { x, y } of dots) {
					expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
				}
				const spots = new Set(dots.map(({ x, y }) => `${x} ${y}`));
				expect(spots.size).toBe(number);
			}
		)
	);
});

test('without positions each route is a line of its own', () => {
	const stop = (number: number) => ({ number, latitude: null, longitude: null });
	const map = drawMap([
		[stop(1), stop(2)],
		[stop(3), stop(4)]
	]);
	const [first, second] = map.routes.map(({ dots }) => dots.map(({ y }) => y));
	expect(Math.max(...(first ?? []))).toBeLessThan(Math.min(...(second ?? [])));
	expect(map.routes[0]?.line.split(' ')).toHaveLength(2);
});
