import * as v from 'valibot';
import { settingValue } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { groupVisitDefaults, groupVisitLimits, type GroupVisitPolicy } from '../rules/group-visit.ts';

/** The key under which staff set what groups are asked. */
export const groupVisitKey = 'visits.groups';

const number = (field: keyof GroupVisitPolicy) =>
	v.pipe(
		v.number(),
		v.integer(),
		v.minValue(groupVisitLimits[field].least),
		v.maxValue(groupVisitLimits[field].most)
	);

const shape = v.object({
	leastPeople: number('leastPeople'),
	daysBefore: number('daysBefore'),
	daysAhead: number('daysAhead'),
	openRequests: number('openRequests')
});

/** What the library asks of groups now. */
export const groupVisitPolicy = (db: Db): Promise<GroupVisitPolicy> =>
	settingValue(db, { key: groupVisitKey, shape, otherwise: groupVisitDefaults });
