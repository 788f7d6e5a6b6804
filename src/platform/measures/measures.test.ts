import { expect, test } from 'vitest';
import { createMeasures } from './measures.ts';

const linesOf = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(name));

test('requests are counted by route and status, and their durations fall into buckets', async () => {
	const measures = createMeasures([]);
	measures.answered({ method: 'GET', route: '/katalog', status: 200, ms: 7 });
	measures.answered({ method: 'GET', route: '/katalog', status: 200, ms: 40 });
	measures.answered({ method: 'POST', route: '/masuk', status: 422, ms: 3 });
	const text = await measures.text();
	expect(linesOf(text, 'suluah_http_requests_total')).toEqual([
		'suluah_http_requests_total{method="GET",route="/katalog",status="200"} 2',
		'suluah_http_requests_total{method="POST",route="/masuk",status="422"} 1'
	]);
	const katalog = linesOf(text, 'suluah_http_request_duration_seconds_bucket').filter((line) =>
		line.includes('/katalog')
	);
	expect(katalog.find((line) => line.includes('le="0.01"'))).toMatch(/ 1$/);
	expect(katalog.find((line) => line.includes('le="0.05"'))).toMatch(/ 2$/);
	expect(linesOf(text, 'process_resident_memory_bytes')).toHaveLength(1);
});

test('what is asked of others is asked at each reading; what is not known is left out', async () => {
	let jobs: number | null = 3;
	const measures = createMeasures([
		{ name: 'suluah_jobs_waiting', help: 'Jobs that wait.', ask: async () => jobs }
	]);
	expect(linesOf(await measures.text(), 'suluah_jobs_waiting')).toEqual(['suluah_jobs_waiting 3']);
	jobs = null;
	expect(linesOf(await measures.text(), 'suluah_jobs_waiting')).toEqual([]);
});
