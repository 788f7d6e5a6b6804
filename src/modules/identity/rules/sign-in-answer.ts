import type { Decision } from '#platform/decision/decision.ts';
import type { Actor } from './actor.ts';

export type SignInCode = 'sign-in.wrong' | 'sign-in.too-many' | 'sign-in.disabled' | 'sign-in.choice-expired';

/** Several cards share the e-mail and the password: which one? `cards` are masked; the ticket stands for the password. */
export type CardChoice = { kind: 'choose-card'; ticket: string; cards: string[] };

export type SignedIn<Cookie> = { kind: 'signed-in'; actor: Actor; cookies: Cookie[] };

export type SignInAnswer<Cookie> = Decision<SignedIn<Cookie> | CardChoice, SignInCode>;
