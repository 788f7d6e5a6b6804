import { expect, inject, it } from 'vitest';
import { ask } from '#tests/support/ask.ts';

it('the measures of the server are read from this machine', async () => {
	await ask('/katalog?q=songket');
	const answer = await ask('/metrics');
	expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
	const text = await answer.text();
	const valueOf = (name: string) =>
		Number(
			text
				.split('\n')
				.find((line) => line.startsWith(name))
				?.split(' ')
				.at(-1)
		);
	expect(
		valueOf('suluah_http_requests_total{method="GET",route="/(publik)/katalog",status="200"}')
	).toBeGreaterThan(0);
	expect(valueOf('suluah_search_titles')).toBeGreaterThan(0);
	expect(valueOf('suluah_ledger_lag_seconds')).toBeGreaterThanOrEqual(0);
	expect(valueOf('suluah_jobs_waiting')).toBeGreaterThanOrEqual(0);
	expect(valueOf('process_resident_memory_bytes')).toBeGreaterThan(50e6);
	expect(text).toContain('suluah_http_request_duration_seconds_bucket{le="0.015",route="/(publik)/katalog"}');
	expect(text).not.toContain('songket');
});

it('from elsewhere there is no such page', async () => {
	const { address } = inject('journey');
	const forwarded = new Headers({ 'x-forwarded-for': '203.0.113.7' });
	const withoutRight = new Headers({ authorization: 'Bearer none', via: '1.1 gate' });
	for (const headers of [forwarded, withoutRight])
		expect((await fetch(`${address}/metrics`, { headers })).status).toBe(404);
});
