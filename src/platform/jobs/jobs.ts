import { PgBoss } from 'pg-boss';
import { LIBRARY_ZONE } from '#platform/clock/index.ts';

/** Something the library does by itself at set times; `cron` is read on the library's clock. */
export type ScheduledJob = { name: string; cron: string; run: () => Promise<void> };

export type Jobs = { stop: () => Promise<void> };

/**
 * Starts the queue in the database and its schedules. Of any number of app processes one runs a job when its time
 * comes; what was due while none was running is not caught up with.
 *
 * @param url of the tables' owner: the queue makes and migrates tables of its own
 */
export async function startJobs(
	url: string,
	scheduled: readonly ScheduledJob[],
	onError: (error: unknown) => void
): Promise<Jobs> {
	const boss = new PgBoss({ connectionString: url, max: 2, application_name: 'suluah jobs' });
	boss.on('error', onError);
	await boss.start();
	for (const job of scheduled) {
		await boss.createQueue(job.name);
		await boss.work(job.name, () => job.run());
		await boss.schedule(job.name, job.cron, null, { tz: LIBRARY_ZONE });
	}
	return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) };
}
