import type { Db } from '#platform/database/index.server.ts';
import { memberByCard, membersWithEmail } from '#modules/members/index.server.ts';
import { createSignIn, type SignInOptions } from '../sign-in/create-sign-in.ts';
import type { SessionCookie } from '../sign-in/session-store.ts';

export const phone =
	'Mozilla/5.0 (Linux; Android 8.1.0; SM-J530) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';

/** Sign-in on a test database, and a browser to sign in with. */
export function signInRig(db: Db, options: Partial<SignInOptions> = {}) {
	const site = createSignIn({
		db,
		secret: 'only-for-tests: 7f3k 9m2p 4x8q 1z6r 5w0t',
		origin: 'http://127.0.0.1:3000',
		members: { withEmail: membersWithEmail, withCard: memberByCard },
		...options
	});
	const start = new Date('2026-11-24T01:00:00Z');

	/** Types a name and a password into the form, on a fresh device. */
	const type = (name: string, password: string, from: { address?: string; minute?: number } = {}) =>
		site.signIn(
			{ name, password },
			{
				now: new Date(start.getTime() + (from.minute ?? 0) * 60_000),
				address: from.address ?? '203.0.113.7',
				headers: new Headers({ 'user-agent': phone })
			}
		);

	/** Signs in and gives the headers that this device sends from then on. */
	const enter = async (name: string, password: string) => {
		const answer = await type(name, password);
		if (!answer.ok || answer.value.kind !== 'signed-in') throw new Error('was not signed in');
		return headersWith(answer.value.cookies);
	};
	return { site, type, enter, start };
}

/** A request of a browser that holds these cookies. */
export const headersWith = (cookies: readonly SessionCookie[]): Headers =>
	new Headers({
		'user-agent': phone,
		cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
	});
