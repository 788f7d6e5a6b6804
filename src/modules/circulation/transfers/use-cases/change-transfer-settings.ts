import { changeSetting } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { transferSettingKey } from '../queries/transfer-settings-now.ts';
import type { TransferSettings } from '../rules/transfer-settings.ts';

/** Sets what becomes of copies that come back elsewhere, from the next return on. */
export const changeTransferSettings = (
	db: Db,
	settings: TransferSettings,
	by: { now: Date; actorId: string | null }
): Promise<void> => changeSetting(db, { key: transferSettingKey, value: settings }, by);
