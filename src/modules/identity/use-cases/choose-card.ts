import { candidatesAmong } from '../queries/sign-in-candidates.ts';
import { maskedCards } from '../rules/masked-cards.ts';
import type { SignInAnswer } from '../rules/sign-in-answer.ts';
import { readChoice, takeChoice } from '../sign-in/card-choice.ts';
import type { RequestFacts, SignInContext } from '../sign-in/context.ts';
import { openSession } from '../sign-in/open-session.ts';
import type { SessionCookie } from '../sign-in/session-store.ts';

export type CardChoiceInput = {
	ticket: string;
	/** Which of the cards, counted from 1; null when none was chosen yet. */
	position: number | null;
};

const expired = { ok: false, reasons: [{ code: 'sign-in.choice-expired', facts: {} }] } as const;

/**
 * The second step where several cards share an e-mail address and a password. The ticket of the first step is good
 * for one sign-in within ten minutes; without a choice the same question is asked again.
 */
export async function chooseCard(
	context: SignInContext,
	{ ticket, position }: CardChoiceInput,
	request: RequestFacts
): Promise<SignInAnswer<SessionCookie>> {
	const ids = await readChoice(context.db, ticket, request.now);
	if (ids === undefined) return { ok: false, reasons: [...expired.reasons] };
	const chosen = position === null ? undefined : ids[position - 1];
	if (chosen === undefined) {
		const candidates = await candidatesAmong(context.db, ids);
		const cards = ids.map((id) => candidates.find((candidate) => candidate.id === id)?.card ?? '');
		return { ok: true, value: { kind: 'choose-card', ticket, cards: maskedCards(cards) }, why: [] };
	}
	if (!(await takeChoice(context.db, ticket, request.now)))
		return { ok: false, reasons: [...expired.reasons] };
	return openSession(context, chosen, request);
}
