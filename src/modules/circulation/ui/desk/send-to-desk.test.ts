import { expect, test } from 'vitest';
import type { DeskRequest } from '../../desk/desk-request.ts';
import { sendToDesk } from './send-to-desk.ts';

const request: DeskRequest = { act: 'scan', code: '00021764', mode: 'automatic', key: 'meja.1.1' };
const answering = (response: Response) => () => Promise.resolve(response);
const ask = (send: typeof fetch) => sendToDesk(send, '/petugas/meja/pindai', request);

test('the reply comes through', async () => {
	const reply = { rows: [], spoken: 'Dipinjam.', sound: 'ok' };
	expect(await ask(answering(Response.json(reply)))).toEqual({ reply });
});

test.each([
	['no network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable' }],
	['a broken answer', answering(new Response('{', { status: 200 })), { kind: 'unreachable' }],
	['a proxy without a server', answering(new Response('', { status: 502 })), { kind: 'unreachable' }],
	['no session', answering(new Response('', { status: 401 })), { kind: 'signed-out' }],
	[
		'a fault of the server',
		answering(new Response('<html>', { status: 500 })),
		{ kind: 'failed', say: null, isWorthRetrying: true }
	],
	[
		'too many at once',
		answering(new Response('', { status: 429 })),
		{ kind: 'failed', say: null, isWorthRetrying: true }
	],
	[
		'no permission',
		answering(Response.json({ say: 'Peran Anda belum boleh.' }, { status: 403 })),
		{ kind: 'failed', say: 'Peran Anda belum boleh.', isWorthRetrying: false }
	]
])('%s', async (_, send, trouble) => {
	expect(await ask(send)).toEqual({ trouble });
});

test('the way to the sign-in page is no answer', async () => {
	const redirect = new Response(null, { status: 200 });
	Object.defineProperty(redirect, 'type', { value: 'opaqueredirect' });
	Object.defineProperty(redirect, 'ok', { value: false });
	Object.defineProperty(redirect, 'status', { value: 0 });
	expect(await ask(answering(redirect))).toEqual({ trouble: { kind: 'signed-out' } });
});
