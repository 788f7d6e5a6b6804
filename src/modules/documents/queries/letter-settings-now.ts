import * as v from 'valibot';
import { settingValue } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { letterSettingDefaults, type LetterSettings } from '../rules/letter-settings.ts';

/** The key under which staff set what holds for all letters. */
export const letterSettingKey = 'documents.letters';

const shape = v.object({
	patterns: v.object({ clearance: v.string(), overdue: v.string() }),
	digits: v.number(),
	clearance: v.picklist(['at-once', 'by-staff']),
	clearanceEndsMembership: v.boolean(),
	overdueFromDays: v.number(),
	returnWithinDays: v.number(),
	headAbove: v.nullable(v.string()),
	headAddress: v.nullable(v.string()),
	headContact: v.nullable(v.string()),
	place: v.nullable(v.string()),
	signerTitle: v.string(),
	signerName: v.nullable(v.string()),
	signerId: v.nullable(v.string()),
	copiesTo: v.array(v.string())
});

/** What the library has decided about letters. */
export const letterSettingsNow = (db: Db): Promise<LetterSettings> =>
	settingValue(db, { key: letterSettingKey, shape, otherwise: letterSettingDefaults });
