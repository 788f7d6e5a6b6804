import type { DeskChoice, DeskQuestion } from '../../desk/desk-reply.ts';
import type { DeskCommand } from './command-codes.ts';

/** How a command answers a question: with a choice, by leaving it, or not at all. */
export type Answering = DeskChoice | 'leave' | null;

/**
 * What a command says to an open question. ZZSETUJU takes the safe choice, ZZTIDAK the other; ZZPERPANJANG and
 * ZZKEMBALI say it by name where there is such a choice; ZZBATAL leaves everything as it is.
 */
export function answerBy(command: DeskCommand, question: DeskQuestion): Answering {
	const [safe, other] = question.choices;
	const named = (act: DeskChoice['send']['act']) =>
		question.choices.find((choice) => choice.send.act === act) ?? null;
	switch (command) {
		case 'accept':
			return safe;
		case 'decline':
			return other;
		case 'renew':
			return named('renew');
		case 'returns':
			return named('return');
		case 'cancel':
			return 'leave';
		case 'finish':
		case 'automatic':
			return null;
	}
}
