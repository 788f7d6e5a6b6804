import { createAuthEndpoint } from 'better-auth/api';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';

const opening = v.object({ accountId: v.string(), seconds: v.number() });

/**
 * What we ask of better-auth's sessions, as endpoints without an address: they can be called by our server and by
 * nobody else. Its ready ones do not fit: sign-in would take no e-mail of several members, and reading a session
 * takes 1.4 ms of processor and lengthens it.
 */
export const sessionActs = {
	id: 'suluah-sessions',
	endpoints: {
		openSession: createAuthEndpoint.serverOnly(
			{ method: 'POST', body: opening, requireHeaders: true },
			async (ctx) => {
				const { accountId, seconds } = ctx.body;
				const { internalAdapter } = ctx.context;
				const user = await internalAdapter.findUserById(accountId);
				if (!user) throw new Error('A session was asked for an account that does not exist');
				const facts = {
					userAgent: (ctx.headers.get('user-agent') ?? '').slice(0, 300),
					expiresAt: new Date(Date.now() + seconds * 1000)
				};
				const session = await internalAdapter.createSession(accountId, false, facts, true);
				await setSessionCookie(ctx, { session, user }, false, { maxAge: seconds });
			}
		),
		closeSession: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
			const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
			if (token) await ctx.context.internalAdapter.deleteSession(token);
			deleteSessionCookie(ctx);
		}),
		readSessionToken: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, (ctx) =>
			ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
		)
	}
};
