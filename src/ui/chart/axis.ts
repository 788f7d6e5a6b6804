/**
 * Round figures for an axis from 0 up to at least `max`: two to five equal steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @example axisTicks(5890) // [0, 2000, 4000, 6000]
 */
export function axisTicks(max: number): number[] {
	if (!(max > 0)) return [0, 1];
	const power = 10 ** Math.floor(Math.log10(max / 3));
	const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => max / size <= 4.5) ?? max;
	const count = Math.ceil(max / step);
	return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
