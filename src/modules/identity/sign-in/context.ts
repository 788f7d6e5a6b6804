import type { Db } from '#platform/database/index.server.ts';
import type { MemberDirectory } from '../member-directory.ts';
import type { AttemptLimits } from '../rules/attempt-limits.ts';
import type { SessionStore } from './session-store.ts';

/** What the acts of signing in work with. */
export type SignInContext = {
	db: Db;
	sessions: SessionStore;
	members: MemberDirectory;
	limits: AttemptLimits;
	secret: string;
};

/** What the door knows of a request: when, from where, and its headers (device, cookie). */
export type RequestFacts = { now: Date; address: string; headers: Headers };
