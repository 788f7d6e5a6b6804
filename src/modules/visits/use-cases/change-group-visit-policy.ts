import { changeSetting } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { groupVisitKey } from '../queries/group-visit-policy.ts';
import type { GroupVisitPolicy } from '../rules/group-visit.ts';

/** Sets what groups are asked from now on; visits that are booked stay booked. */
export const changeGroupVisitPolicy = (
	db: Db,
	policy: GroupVisitPolicy,
	by: { now: Date; actorId: string | null }
): Promise<void> => changeSetting(db, { key: groupVisitKey, value: policy }, by);
