import { fail } from '@sveltejs/kit';
import { groupVisitLimits, type GroupVisitPolicy } from '#modules/visits/index.ts';
import { changeGroupVisitPolicy } from '#modules/visits/index.server.ts';
import { policyWrong } from '#modules/visits/group-office-messages.ts';
import type { Actor } from '#modules/identity/index.ts';
import { t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

const fields = ['leastPeople', 'daysBefore', 'daysAhead', 'openRequests'] as const;

type Asked = { app: App; actor: Actor; locale: Locale; typed: Record<string, string> };

/** Reads the form about group visits and sets it; every number outside its limits is named. */
export async function saveGroupPolicy({ app, actor, locale, typed }: Asked) {
	const read = (field: (typeof fields)[number]): number => {
		const text = (typed[field] ?? '').trim();
		return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
	};
	const policy: GroupVisitPolicy = {
		leastPeople: read('leastPeople'),
		daysBefore: read('daysBefore'),
		daysAhead: read('daysAhead'),
		openRequests: read('openRequests')
	};
	const problems = fields.flatMap((field) => {
		const { least, most } = groupVisitLimits[field];
		// The last day to ask for cannot lie before the first.
		const from = field === 'daysAhead' ? Math.max(least, policy.daysBefore || 0) : least;
		const isSound = policy[field] >= from && policy[field] <= most;
		return isSound ? [] : [{ field, text: t(policyWrong, locale, { least: from, most }) }];
	});
	if (problems.length > 0) return fail(422, { typed, problems });
	await changeGroupVisitPolicy(app.db, policy, { now: app.clock.now(), actorId: actor.accountId });
	return undefined;
}
