import { PgBoss } from 'pg-boss';
import { LIBRARY_ZONE } from '#platform/clock/index.ts';

/** Something the library does by itself at set times; `cron` is read on the library's clock. */
export type ScheduledJob = { name: string; cron: string; run: () => Promise<void> };

export type Jobs = {
	/** How many jobs could begin now and have not, as the queue last counted: at most a minute ago. */
	waiting: () => Promise<number>;
	stop: () => Promise<void>;
};

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
	return {
		async waiting() {
			const counted = await Promise.all(
				scheduled.map(({ name }) => boss.getQueueStats(name, { force: true }))
			);
			return counted
				.flatMap((stats) => stats.at(-1)?.readyCount ?? [])
				.reduce((sum, count) => sum + count, 0);
		},
		stop: () => boss.stop({ graceful: true, timeout: 5000 })
	};
}
