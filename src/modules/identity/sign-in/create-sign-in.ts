import { actorOfSessionToken, type CurrentSession } from '../queries/actor-of-session-token.ts';
import { defaultAttemptLimits, type AttemptLimits } from '../rules/attempt-limits.ts';
import type { SignInAnswer } from '../rules/sign-in-answer.ts';
import type { MemberDirectory } from '../member-directory.ts';
import { changeOwnPassword, type OwnPasswordInput } from '../use-cases/change-own-password.ts';
import { chooseCard, type CardChoiceInput } from '../use-cases/choose-card.ts';
import { signIn, type SignInInput } from '../use-cases/sign-in.ts';
import type { RequestFacts, SignInContext } from './context.ts';
import { openSessionStore, type SessionCookie, type SessionStoreOptions } from './session-store.ts';

export type SignInOptions = SessionStoreOptions & {
	members: MemberDirectory;
	limits?: AttemptLimits | undefined;
};

/** Signing in and out, ready for a door. Cookies are handed back; the door sets them. */
export type SignIn = {
	signIn: (input: SignInInput, request: RequestFacts) => Promise<SignInAnswer<SessionCookie>>;
	chooseCard: (input: CardChoiceInput, request: RequestFacts) => Promise<SignInAnswer<SessionCookie>>;
	changePassword: (
		input: OwnPasswordInput,
		request: Pick<RequestFacts, 'now' | 'address'>
	) => ReturnType<typeof changeOwnPassword>;
	/** Ends the session of this device; harmless without one. */
	signOut: (headers: Headers) => Promise<SessionCookie[]>;
	/** Who is signed in on the device of these headers; null for nobody. */
	actorOfSession: (headers: Headers) => Promise<CurrentSession | null>;
};

/**
 * Makes sign-in for one library.
 *
 * @example
 * const { signIn } = createSignIn({ db, secret, origin: 'https://pustaka.example', members });
 */
export function createSignIn(options: SignInOptions): SignIn {
	const { db, secret, members, limits = defaultAttemptLimits } = options;
	const sessions = openSessionStore(options);
	const context: SignInContext = { db, secret, members, limits, sessions };
	return {
		signIn: (input, request) => signIn(context, input, request),
		chooseCard: (input, request) => chooseCard(context, input, request),
		changePassword: (input, request) => changeOwnPassword(context, input, request),
		signOut: (headers) => sessions.close(headers),
		async actorOfSession(headers) {
			const token = await sessions.tokenOf(headers);
			return token === null ? null : actorOfSessionToken(db, token);
		}
	};
}
