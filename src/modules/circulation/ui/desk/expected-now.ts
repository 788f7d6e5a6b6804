import type { Message } from '#platform/i18n/index.ts';
import type { DeskState } from './desk-state.ts';
import { hintReading } from './mode-words.ts';
import { hintCard, hintQuestion, hintReturns, hintSession } from './messages.ts';

/** What the box waits for, in a few words. */
export function expectedNow({ question, mode, session }: DeskState): Message {
	if (question) return hintQuestion;
	if (mode === 'returns') return hintReturns;
	if (mode === 'reading') return hintReading;
	return session ? hintSession : hintCard;
}
