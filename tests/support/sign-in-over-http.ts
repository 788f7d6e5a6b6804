import { password as usualPassword } from './journey-seed-facts.ts';

export type SessionCookie = { name: string; value: string };

/** Signs in through the form, as a browser without scripts does, and gives the cookie of the session. */
export async function signInOverHttp(
	address: string,
	card: string,
	password = usualPassword
): Promise<SessionCookie> {
	const answer = await fetch(`${address}/masuk`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: address, accept: 'text/html' },
		body: new URLSearchParams({ card, password })
	});
	const set = answer.headers.getSetCookie().find((cookie) => cookie.includes('session_token='));
	const [, name, value] = /^([^=]+)=([^;]+)/.exec(set ?? '') ?? [];
	if (answer.status !== 303 || !name || !value)
		throw new Error(`${card} could not sign in: ${answer.status}, ${set ?? 'no session'}`);
	return { name, value };
}
