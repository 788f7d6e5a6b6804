import { changeSetting } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { letterSettingKey } from '../queries/letter-settings-now.ts';
import { letterKinds, type LetterKind } from '../rules/letter-kind.ts';
import { refusePattern, type PatternCode } from '../rules/letter-number.ts';
import type { LetterSettings } from '../rules/letter-settings.ts';
import type { Reason } from '#platform/decision/decision.ts';

export type SettingsOutcome =
	{ ok: true } | { ok: false; reasons: (Reason<PatternCode> & { kind: LetterKind })[] };

/** Sets what holds for letters from now on; those that are written stay as they are. */
export async function changeLetterSettings(
	db: Db,
	settings: LetterSettings,
	by: { now: Date; actorId: string | null }
): Promise<SettingsOutcome> {
	const reasons = letterKinds.flatMap((kind) =>
		refusePattern(settings.patterns[kind]).map((reason) => ({ ...reason, kind }))
	);
	if (reasons.length > 0) return { ok: false, reasons };
	await changeSetting(db, { key: letterSettingKey, value: settings }, by);
	return { ok: true };
}
