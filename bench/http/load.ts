import http from 'node:http';
import { printFigure, summary } from '../figures.ts';
import type { BenchServer } from './server.ts';

export type Ask = { path: string; method?: 'GET' | 'POST'; body?: unknown; headers?: Record<string, string> };
export type Answered = { status: number; bytes: number; ms: number };

/** Asks as a browser does, over connections that stay open. */
export function makeAsker(address: string, connections: number) {
	const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
	const { hostname, port } = new URL(address);
	return {
		ask: ({ path, method = 'GET', body, headers = {} }: Ask) =>
			new Promise<Answered>((resolve, reject) => {
				const sent = body === undefined ? undefined : JSON.stringify(body);
				const begun = performance.now();
				const request = http.request(
					{
						agent,
						hostname,
						port,
						path,
						method,
						headers: {
							accept: 'text/html',
							...(sent === undefined ? {} : { 'content-type': 'application/json' }),
							...headers
						}
					},
					(response) => {
						let bytes = 0;
						response.on('data', (chunk: Buffer) => (bytes += chunk.length));
						response.on('end', () =>
							resolve({ status: response.statusCode ?? 0, bytes, ms: performance.now() - begun })
						);
						response.on('error', reject);
					}
				);
				request.on('error', reject);
				request.end(sent);
			}),
		close: () => agent.destroy()
	};
}

/**
 * Asks one thing after another from a list, so many at once, and prints median, p95, p99 and requests a second. Every
 * answer must have one of the statuses expected: a fast refusal is no figure.
 */
export async function measure(
	server: Pick<BenchServer, 'address' | 'processorTime'>,
	what: { bench: string; figure: string; asks: readonly Ask[]; atOnce: number; expect: readonly number[] }
): Promise<void> {
	const asker = makeAsker(server.address, what.atOnce);
	const durations: number[] = [];
	let bytes = 0;
	let next = 0;
	const used = server.processorTime();
	const begun = performance.now();
	await Promise.all(
		Array.from({ length: what.atOnce }, async () => {
			for (let ask = what.asks[next++]; ask !== undefined; ask = what.asks[next++]) {
				const answer = await asker.ask(ask);
				if (!what.expect.includes(answer.status))
					throw new Error(`${ask.method ?? 'GET'} ${ask.path} answered ${answer.status}`);
				durations.push(answer.ms);
				bytes += answer.bytes;
			}
		})
	);
	const seconds = (performance.now() - begun) / 1000;
	asker.close();
	printFigure(what.bench, what.figure, {
		...summary(durations),
		atOnce: what.atOnce,
		perSecond: Math.round(durations.length / seconds),
		processorMs: Math.round(((server.processorTime() - used) / Math.max(1, durations.length)) * 100) / 100,
		meanBytes: Math.round(bytes / Math.max(1, durations.length))
	});
}
