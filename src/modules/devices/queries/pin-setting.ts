import * as v from 'valibot';
import { changeSetting, settingValue } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';

const key = 'devices.adult-pin';
const shape = v.object({ isRequired: v.boolean() });

/** Whether adults need a PIN at kiosks; without a decision a card that has none opens by itself. */
export const isPinRequired = async (db: Db): Promise<boolean> =>
	(await settingValue(db, { key, shape, otherwise: { isRequired: false } })).isRequired;

/** Sets it for all kiosks, from the next card on. */
export const requirePin = (
	db: Db,
	isRequired: boolean,
	by: { now: Date; actorId: string | null }
): Promise<void> => changeSetting(db, { key, value: { isRequired } }, by);
