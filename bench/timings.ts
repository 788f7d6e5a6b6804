import { rounded, summary } from './figures.ts';

/**
 * Durations on the clock and on the processor. On a machine that others use too, the clock counts their turns as
 * well; the processor time of this thread does not.
 */
export class Timings {
	readonly #clock: number[] = [];
	#processor = 0;

	/** Runs and times one thing. */
	time<T>(run: () => T): T {
		const processor = process.threadCpuUsage();
		const clock = performance.now();
		const result = run();
		this.#clock.push(performance.now() - clock);
		const { user, system } = process.threadCpuUsage(processor);
		this.#processor += (user + system) / 1000;
		return result;
	}

	/** Median, p95, p99 and the longest by the clock, and the mean by the processor (one by one it counts coarsely). */
	summary(): Record<string, number> {
		return { ...summary(this.#clock), processorMean: rounded(this.#processor / this.#clock.length) };
	}

	/** All together, in milliseconds. */
	totals(): Record<string, number> {
		const clock = this.#clock.reduce((total, one) => total + one, 0);
		return { ms: Math.round(clock), processor: Math.round(this.#processor) };
	}
}
