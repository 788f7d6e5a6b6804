import * as v from 'valibot';
import { settingValue } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { transferSettingDefaults, type TransferSettings } from '../rules/transfer-settings.ts';

/** The key under which staff set what becomes of copies that come back elsewhere. */
export const transferSettingKey = 'circulation.transfers';

const shape = v.object({ sendHome: v.boolean() });

/** What the library has decided about copies that come back elsewhere. */
export const transferSettingsNow = (db: Db): Promise<TransferSettings> =>
	settingValue(db, { key: transferSettingKey, shape, otherwise: transferSettingDefaults });
