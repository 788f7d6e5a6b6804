import { endOverdueHolds, forgetDeskActs } from '#modules/circulation/index.server.ts';
import { forgetOldSignIns } from '#modules/identity/index.server.ts';
import type { Clock } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { ScheduledJob } from '#platform/jobs/jobs.ts';
import { forgetRequests } from '#modules/mobile-library/index.server.ts';
import { forgetVisitors } from '#modules/visits/index.server.ts';
import { forgetAnswers } from '#platform/requests/forget-answers.ts';

const answersKeptDays = 30;

/** What the library does by itself, and when. A module adds its line. */
export function scheduledJobs(db: Db, clock: Clock): readonly ScheduledJob[] {
	return [
		{
			name: 'circulation.end-overdue-holds',
			cron: '*/5 * * * *',
			run: async () => void (await endOverdueHolds(db, clock.now()))
		},
		{
			name: 'identity.forget-old-sign-ins',
			cron: '10 3 * * *',
			run: () => forgetOldSignIns(db, clock.now())
		},
		{
			name: 'visits.forget-visitors',
			cron: '30 3 * * *',
			run: () => forgetVisitors(db, clock.now())
		},
		{
			name: 'mobile-library.forget-requests',
			cron: '40 3 * * *',
			run: () => forgetRequests(db, clock.now())
		},
		{
			name: 'requests.forget-answers',
			cron: '20 3 * * *',
			run: async () => {
				const before = new Date(clock.now().getTime() - answersKeptDays * 86_400_000);
				await forgetAnswers(db, before);
				await forgetDeskActs(db, before);
			}
		}
	];
}
