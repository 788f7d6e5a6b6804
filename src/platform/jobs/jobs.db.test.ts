import pg from 'pg';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { startJobs } from './jobs.ts';

const database = useDatabase();

test('a schedule is kept in the database and its job runs when asked for', async () => {
	let runs = 0;
	const failed: unknown[] = [];
	const jobs = await startJobs(
		database.url,
		[{ name: 'uji.hitung', cron: '0 3 * * *', run: async () => void runs++ }],
		(error) => failed.push(error)
	);
	const client = new pg.Client({ connectionString: database.url });
	await client.connect();
	try {
		const { rows } = await client.query('select name, cron, timezone from pgboss.schedule');
		expect(rows).toEqual([{ name: 'uji.hitung', cron: '0 3 * * *', timezone: 'Asia/Jakarta' }]);
		await client.query("insert into pgboss.job (name) values ('uji.hitung')");
		expect(await jobs.waiting()).toBeGreaterThanOrEqual(0);
		await expect.poll(() => runs, { timeout: 10_000, interval: 100 }).toBe(1);
		expect(failed).toEqual([]);
	} finally {
		await client.end();
		await jobs.stop();
	}
});
