import { changeSetting } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { holdSettingKey } from '../queries/hold-settings-now.ts';
import type { HoldSettings } from '../rules/hold-settings.ts';

/** Sets what holds for all places. Holds placed already stay; what they wait for is decided anew with each copy. */
export const changeHoldSettings = (
	db: Db,
	settings: HoldSettings,
	by: { now: Date; actorId: string | null }
): Promise<void> => changeSetting(db, { key: holdSettingKey, value: settings }, by);
