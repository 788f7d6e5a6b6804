import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Answered = { method: string; route: string; status: number; ms: number };

/** A number that is asked for when somebody reads the measures; null leaves it out of the answer. */
export type Asked = { name: string; help: string; ask: () => number | null | Promise<number | null> };

export type Measures = {
	/** A request was answered. The route is the pattern, never the address: addresses carry names and words. */
	answered(request: Answered): void;
	/** In the text form of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). */
	text(): Promise<string>;
	contentType: string;
};

/** Seconds: a page is meant to take about 15 ms; what takes more than a few seconds is trouble. */
const buckets = [0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The measures of this process: memory, processor and event loop; requests; and what is asked of others. */
export function createMeasures(asked: readonly Asked[]): Measures {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const registers = [registry];
	const requests = new Counter({
		name: 'suluah_http_requests_total',
		help: 'Requests answered, by route and status.',
		labelNames: ['method', 'route', 'status'] as const,
		registers
	});
	const durations = new Histogram({
		name: 'suluah_http_request_duration_seconds',
		help: 'Time from the arrival of a request to its answer, by route.',
		labelNames: ['route'] as const,
		buckets,
		registers
	});
	for (const { name, help, ask } of asked)
		new Gauge({
			name,
			help,
			registers,
			async collect() {
				this.reset();
				const value = await ask();
				if (value === null) this.remove();
				else this.set(value);
			}
		});
	return {
		answered({ method, route, status, ms }) {
			requests.inc({ method, route, status });
			durations.observe({ route }, ms / 1000);
		},
		text: () => registry.metrics(),
		contentType: registry.contentType
	};
}
