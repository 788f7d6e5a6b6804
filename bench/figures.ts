/** Prints one figure as one JSON line. */
export function printFigure(bench: string, figure: string, facts: Record<string, number | string>): void {
	process.stdout.write(`${JSON.stringify({ bench, figure, ...facts })}\n`);
}

/** To a thousandth. */
export const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Median, p95, p99 and the longest of so many durations in milliseconds. */
export function summary(durations: readonly number[]): Record<string, number> {
	const sorted = durations.toSorted((a, b) => a - b);
	const at = (share: number) =>
		rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
	return { count: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) };
}

/** Resident memory in megabytes, now and at its highest. */
export const memory = (): Record<string, number> => ({
	rss: Math.round(process.memoryUsage.rss() / 1e6),
	highest: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)
});
