import type { DeskChoice, DeskQuestion } from '../../desk/desk-reply.ts';
import type { DeskCommand } from './command-codes.ts';

/** How a command answers a question: with a choice, by leaving it, or not at all. */
export type Answering = DeskChoice | 'leave' | null;

/**
 * What a command says to an open question. ZZSETUJU takes the safe choice, ZZTIDAK the other, ZZBATAL leaves everything
 * as it is. All others mean something else and wait until the question is answered.
 */
export function answerBy(command: DeskCommand, question: DeskQuestion): Answering {
	const [safe, other] = question.choices;
	if (command === 'accept') return safe;
	if (command === 'decline') return other;
	return command === 'cancel' ? 'leave' : null;
}
