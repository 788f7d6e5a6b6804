import { signInCandidates, type SignInCandidate } from '../queries/sign-in-candidates.ts';
import { accountNameOf } from '../rules/account-name.ts';
import { maskedCards } from '../rules/masked-cards.ts';
import type { SignInAnswer } from '../rules/sign-in-answer.ts';
import { countAttempt, countersOf, forgiveAttempt } from '../sign-in/attempts.ts';
import { rememberChoice } from '../sign-in/card-choice.ts';
import type { RequestFacts, SignInContext } from '../sign-in/context.ts';
import { openSession } from '../sign-in/open-session.ts';
import { passwordMatches } from '../sign-in/password-hash.ts';
import type { SessionCookie } from '../sign-in/session-store.ts';

export type SignInInput = {
	/** Card number or e-mail address, as typed. */
	name: string;
	password: string;
};

/**
 * Signs somebody in with a card number or an e-mail address. A wrong card and a wrong password get the same answer, in
 * the same time. An address that a family shares is no obstacle: the password says whose account is meant, and where
 * it fits several, the card is asked for (chooseCard).
 *
 * @example const answer = await signIn(context, { name: 'PD-000012', password }, { now, address, headers });
 */
export async function signIn(
	context: SignInContext,
	{ name, password }: SignInInput,
	request: RequestFacts
): Promise<SignInAnswer<SessionCookie>> {
	const { db, members, limits, secret } = context;
	const counters = countersOf(accountNameOf(name), request.address, limits, secret);
	const minutes = await countAttempt(db, counters, request.now);
	if (minutes !== null) return { ok: false, reasons: [{ code: 'sign-in.too-many', facts: { minutes } }] };

	const candidates = await signInCandidates(db, name, members);
	const proven = await whosePassword(candidates, password);
	if (proven.length === 0) return { ok: false, reasons: [{ code: 'sign-in.wrong', facts: {} }] };

	await forgiveAttempt(db, counters, request.now);
	const usable = proven.filter((candidate) => !candidate.isDisabled);
	const [only, ...others] = usable;
	if (only === undefined) return { ok: false, reasons: [{ code: 'sign-in.disabled', facts: {} }] };
	if (others.length === 0) return openSession(context, only.id, request);
	const ids = usable.map((candidate) => candidate.id);
	const ticket = await rememberChoice(db, ids, request.now);
	const cards = maskedCards(usable.map((candidate) => candidate.card));
	return { ok: true, value: { kind: 'choose-card', ticket, cards }, why: [] };
}

async function whosePassword(
	candidates: readonly SignInCandidate[],
	password: string
): Promise<SignInCandidate[]> {
	if (candidates.length === 0) await passwordMatches(null, password);
	const proven: SignInCandidate[] = [];
	for (const candidate of candidates)
		if (await passwordMatches(candidate.passwordHash, password)) proven.push(candidate);
	return proven;
}
