import type { DeskReply } from '../../desk/desk-reply.ts';
import type { DeskRequest } from '../../desk/desk-request.ts';
import type { Trouble } from './scan-queue.ts';

export type Sent = { reply: DeskReply } | { trouble: Trouble };

/** Longer than a slow connection needs, shorter than the patience of a queue of readers. */
const LONGEST_WAIT_MS = 12_000;

/** What the server says about a request that it does not take. */
const sayOf = (body: unknown): string | null =>
	typeof body === 'object' && body !== null && 'say' in body && typeof body.say === 'string'
		? body.say
		: null;

/**
 * Asks the server and sorts what can go wrong; never throws.
 *
 * @param longestWait in milliseconds; a desk that can go on without the server waits less.
 */
export async function sendToDesk(
	send: typeof fetch,
	url: string,
	request: DeskRequest,
	longestWait = LONGEST_WAIT_MS
): Promise<Sent> {
	let response: Response;
	try {
		response = await send(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(request),
			// A session that has ended is answered with the way to the sign-in page; that page is no answer.
			redirect: 'manual',
			signal: AbortSignal.timeout(longestWait)
		});
		if (response.ok) return { reply: await response.json() };
	} catch {
		return { trouble: { kind: 'unreachable' } };
	}
	if (response.status === 401 || response.type === 'opaqueredirect' || response.redirected)
		return { trouble: { kind: 'signed-out' } };
	const body: unknown = await response.json().catch(() => null);
	// 502 to 504 come from the proxy before us while the server is away.
	if (response.status >= 502 && response.status <= 504) return { trouble: { kind: 'unreachable' } };
	const isWorthRetrying = response.status >= 500 || response.status === 429;
	return { trouble: { kind: 'failed', say: sayOf(body), isWorthRetrying } };
}
