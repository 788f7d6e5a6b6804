import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { username } from 'better-auth/plugins/username';
import type { Db } from '#platform/database/index.server.ts';
import { accountNameOf, isAccountName } from '../rules/account-name.ts';
import { sessionLife } from '../rules/session-life.ts';
import { account, credential, rateLimit, session, verification } from '../schema.ts';
import { hashPassword, passwordMatches } from './password-hash.ts';
import { sessionActs } from './session-acts.ts';

/** A cookie for the browser; whoever speaks HTTP sets it. A life of 0 seconds removes it. */
export type SessionCookie = {
	name: string;
	value: string;
	maxAge: number;
	path: string;
	httpOnly: boolean;
	secure: boolean;
	sameSite: 'lax';
};

export type SessionStoreOptions = {
	db: Db;
	/** At least 32 random signs; signs the cookies. */
	secret: string;
	/** Where the site is reached; cookies are Secure when it is https. */
	origin: string;
	trustedOrigins?: readonly string[] | undefined;
};

export type SessionStore = {
	/** Opens a session for an account that has proved itself, on the device of these headers. */
	open: (account: { id: string; isStaff: boolean }, headers: Headers) => Promise<SessionCookie[]>;
	/** Ends the session of these headers, if there is one. */
	close: (headers: Headers) => Promise<SessionCookie[]>;
	/** The token in the cookie, if the cookie was signed by us; whether it is still good, the database knows. */
	tokenOf: (headers: Headers) => Promise<string | null>;
};

const cookiePrefix = 'suluah';
const sessionCookie = `${cookiePrefix}.session_token`;

/** Fields of ours in the account: read with it, never set from outside. */
const ours = { type: 'string', required: false, input: false } as const;

/**
 * Sessions and their cookies, kept by better-auth in our tables. None of its HTTP endpoints is mounted: what is offered
 * here is all that can be reached. Why it is used this way: docs/decisions/002-sign-in.md.
 */
export function openSessionStore({ db, secret, origin, trustedOrigins }: SessionStoreOptions): SessionStore {
	const auth = betterAuth({
		appName: 'Suluah',
		baseURL: origin,
		trustedOrigins: [...(trustedOrigins ?? [])],
		secret,
		database: drizzleAdapter(db, {
			provider: 'pg',
			schema: { user: account, account: credential, session, verification, rateLimit }
		}),
		user: { additionalFields: { roleName: ours, memberId: ours, branchId: ours } },
		// For plug-ins that ask for the password again (a second factor); sign-in itself is ours.
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			password: { hash: hashPassword, verify: ({ hash, password }) => passwordMatches(hash, password) }
		},
		// Its own refresh would give a workplace the 30 days of a reader.
		session: { expiresIn: sessionLife(false), disableSessionRefresh: true },
		advanced: {
			cookiePrefix,
			useSecureCookies: origin.startsWith('https://'),
			database: { generateId: false },
			ipAddress: { disableIpTracking: true }
		},
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { disabled: true },
		plugins: [
			username({
				minUsernameLength: 1,
				maxUsernameLength: 40,
				usernameNormalization: accountNameOf,
				usernameValidator: (name) => isAccountName(accountNameOf(name))
			}),
			sessionActs
		]
	});

	return {
		async open({ id, isStaff }, headers) {
			const body = { accountId: id, seconds: sessionLife(isStaff) };
			return cookiesIn(await auth.api.openSession({ body, headers, returnHeaders: true }));
		},
		async close(headers) {
			return cookiesIn(await auth.api.closeSession({ headers, returnHeaders: true }));
		},
		async tokenOf(headers) {
			// Most requests come from nobody in particular: no cookie, no work.
			if (!headers.get('cookie')?.includes(sessionCookie)) return null;
			return (await auth.api.readSessionToken({ headers })) || null;
		}
	};
}

function cookiesIn({ headers }: { headers: Headers }): SessionCookie[] {
	const set = headers.getSetCookie().flatMap((line) => [...parseSetCookieHeader(line)]);
	return set.map(([name, cookie]) => ({
		name,
		value: cookie.value,
		maxAge: cookie['max-age'] ?? 0,
		path: cookie.path ?? '/',
		httpOnly: cookie.httponly ?? false,
		secure: cookie.secure ?? false,
		sameSite: 'lax'
	}));
}
