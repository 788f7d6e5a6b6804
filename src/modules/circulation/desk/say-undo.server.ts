import { t } from '#platform/i18n/index.ts';
import type { UndoOutcome } from '../undo/undo-desk-act.ts';
import type { DeskReply, DeskSession } from './desk-reply.ts';
import * as words from './messages.server.ts';
import type { Told } from './told.ts';
import { sayWhy } from './say-why.server.ts';
import { spokenLine } from './spoken-line.ts';

/** What taking a scan back came to. The open session is told anew, because loans and counts have changed. */
export function sayUndo(
	outcome: UndoOutcome,
	of: { key: string; session: DeskSession | null },
	told: Told
): DeskReply {
	const { locale } = told;
	if (outcome.ok) {
		const result = t(words.undone, locale);
		return {
			rows: [],
			spoken: spokenLine(result, outcome.titles.join(', ')),
			sound: 'returned',
			undone: { key: of.key, result },
			...(of.session ? { session: of.session } : {})
		};
	}
	const why = sayWhy(outcome.reasons, locale);
	const result = t(words.notUndone, locale);
	const detail = why.map((line) => line.say).join(' ');
	return {
		rows: [{ id: told.id, time: told.time, kind: 'refused', title: '', code: '', result, detail, why: [] }],
		spoken: spokenLine(result, ''),
		sound: 'refused'
	};
}
