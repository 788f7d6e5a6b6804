import * as v from 'valibot';
import { changeSetting, settingValue } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';

const key = 'circulation.late-entries';

/** Offline acts are taken up to 60 days back (offline/rules/time-of-act.ts): beyond that a time would be moved. */
export const LONGEST_LATE_DAYS = 60;

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_LATE_DAYS));

/** How many days back staff may write what happened while the network was down. */
export async function lateEntryDays(db: Db): Promise<number> {
	const value = await settingValue(db, { key, shape: v.object({ days }), otherwise: { days: 14 } });
	return value.days;
}

export const changeLateEntryDays = (
	db: Db,
	value: number,
	by: { now: Date; actorId: string | null }
): Promise<void> => changeSetting(db, { key, value: { days: value } }, by);
