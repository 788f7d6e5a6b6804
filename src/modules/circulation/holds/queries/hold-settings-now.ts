import * as v from 'valibot';
import { settingValue } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { holdSettingDefaults, type HoldSettings } from '../rules/hold-settings.ts';

/** The key under which staff set what holds for all places. */
export const holdSettingKey = 'circulation.holds';

const shape = v.object({ onShelf: v.boolean(), travel: v.boolean() });

/** What the library has decided about holds. */
export const holdSettingsNow = (db: Db): Promise<HoldSettings> =>
	settingValue(db, { key: holdSettingKey, shape, otherwise: holdSettingDefaults });
