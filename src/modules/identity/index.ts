/** Identity: accounts, roles, sign-in, sessions, tokens. This door is safe in the browser. */
export { isStaff, may, type Actor, type PermissionName } from './rules/actor.ts';
export type { DefaultRole } from './rules/default-role.ts';
export type { CardChoice } from './rules/sign-in-answer.ts';
