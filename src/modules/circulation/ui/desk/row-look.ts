import type { IconName } from '#ui/icons/icon-names.ts';
import type { RowKind } from '../../desk/desk-reply.ts';

/** Colour by meaning; icon and words always say the same. */
export type Tone = 'ok' | 'info' | 'warn' | 'danger' | 'quiet';

export const rowLook: Record<RowKind, { tone: Tone; icon: IconName }> = {
	session: { tone: 'quiet', icon: 'id-card' },
	lent: { tone: 'ok', icon: 'circle-check' },
	returned: { tone: 'info', icon: 'undo-2' },
	'returned-held': { tone: 'warn', icon: 'bookmark' },
	held: { tone: 'warn', icon: 'bookmark' },
	renewed: { tone: 'ok', icon: 'refresh-cw' },
	'returned-look': { tone: 'warn', icon: 'undo-2' },
	question: { tone: 'warn', icon: 'circle-question-mark' },
	'card-first': { tone: 'warn', icon: 'id-card' },
	'not-on-loan': { tone: 'warn', icon: 'triangle-alert' },
	kept: { tone: 'warn', icon: 'hand' },
	'not-lent': { tone: 'warn', icon: 'hand' },
	refused: { tone: 'danger', icon: 'ban' },
	unknown: { tone: 'danger', icon: 'octagon-alert' },
	failed: { tone: 'danger', icon: 'octagon-alert' },
	read: { tone: 'ok', icon: 'book-open' },
	harm: { tone: 'warn', icon: 'triangle-alert' },
	'to-send': { tone: 'warn', icon: 'send' },
	arrived: { tone: 'ok', icon: 'circle-check' },
	undone: { tone: 'quiet', icon: 'undo-2' },
	'lent-here': { tone: 'ok', icon: 'cloud-off' },
	'returned-here': { tone: 'info', icon: 'cloud-off' },
	'kept-here': { tone: 'ok', icon: 'cloud-off' },
	'barred-here': { tone: 'danger', icon: 'ban' },
	'own-here': { tone: 'warn', icon: 'circle-question-mark' },
	look: { tone: 'warn', icon: 'triangle-alert' },
	closed: { tone: 'quiet', icon: 'check' },
	note: { tone: 'quiet', icon: 'info' }
};
