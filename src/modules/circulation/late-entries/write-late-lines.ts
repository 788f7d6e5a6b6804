import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { applyOfflineActs } from '../offline/apply-offline-acts.ts';
import type { OfflineResult } from '../offline/offline-act.ts';
import { checkLateLines, type CheckedLine } from './check-late-lines.ts';
import { instantOfLine, type LateLine } from './rules/late-line.ts';

/** Under this name a list stands among the entries that somebody should look at. */
export const LATE_DEVICE = 'Susulan';

export type LateWritten = { ok: true; results: OfflineResult[] } | { ok: false; checked: CheckedLine[] };

/**
 * Writes a paper list: every line, or none while one of them is wrong. It is written as what a device did without
 * network: in the order of its times, each act once however often the list is sent, and what a rule would have refused
 * is written too and stands among the offline entries.
 *
 * @example await writeLateLines(db, [{ key, kind: 'loan', day: '2026-11-23', time: '09:15', card, copies }], act)
 */
export async function writeLateLines(db: Db, lines: readonly LateLine[], act: Act): Promise<LateWritten> {
	const checked = await checkLateLines(db, lines, act.now);
	if (checked.some(({ problems }) => problems.length > 0)) return { ok: false, checked };
	const acts = lines.flatMap((line) =>
		line.copies.map((copy) => ({
			key: `${line.key} ${copy.toLowerCase()}`,
			kind: line.kind,
			at: instantOfLine(line),
			...(line.kind === 'loan' ? { card: line.card } : {}),
			copy
		}))
	);
	const results = await applyOfflineActs(db, { device: LATE_DEVICE, sentAt: null, acts }, act);
	return { ok: true, results };
}
