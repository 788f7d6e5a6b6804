/** Identity, for the server: queries and acts. */
export type { MemberDirectory } from './member-directory.ts';
export { sayIdentity, type IdentityCode } from './messages.server.ts';
export { accountIdOf } from './queries/account-id-of.ts';
export { accountsOfMembers } from './queries/accounts-of-members.ts';
export { actorOfAccount } from './queries/actor-of-account.ts';
export type { CurrentSession } from './queries/actor-of-session-token.ts';
export { actorOfToken } from './queries/actor-of-token.ts';
export { sessionsOf, type OpenSession } from './queries/sessions-of.ts';
export { createSignIn, type SignIn, type SignInOptions } from './sign-in/create-sign-in.ts';
export type { SessionCookie } from './sign-in/session-store.ts';
export { createAccount, type NewAccount } from './use-cases/create-account.ts';
export { createToken, type NewToken, type TokenMade } from './use-cases/create-token.ts';
export { ensureRoles, type RolesReport } from './use-cases/ensure-roles.ts';
export { revokeToken } from './use-cases/revoke-token.ts';
export { setAccountDisabled } from './use-cases/set-account-disabled.ts';
export { setPassword } from './use-cases/set-password.ts';
export { signOutEverywhere } from './use-cases/sign-out-everywhere.ts';
export { forgetOldSignIns } from './use-cases/forget-old-sign-ins.ts';
