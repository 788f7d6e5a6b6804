import { expect, test } from 'vitest';
import type { StoredAct } from './stored-act.ts';
import { firstBatch, tellServer } from './tell-server.ts';

const anAct = (key: string, device = 'Meja (Ani)'): StoredAct => ({
	key,
	kind: 'loan',
	at: '2026-11-24T07:30:00.000Z',
	card: 'PD-000001',
	copy: '00010001',
	device,
	row: { id: key, time: '', kind: 'lent-here', title: '', code: '', result: '', detail: null, why: [] }
});

test('a batch is of one person, and at most a hundred acts', () => {
	expect(firstBatch([])).toEqual({ device: '', acts: [] });
	const mixed = [anAct('1'), anAct('2'), anAct('3', 'Meja (Budi)'), anAct('4')];
	expect(firstBatch(mixed).acts.map(({ key }) => key)).toEqual(['1', '2']);
	expect(firstBatch(Array.from({ length: 240 }, (_, index) => anAct(String(index)))).acts).toHaveLength(100);
});

const answer = (response: () => Response | Promise<Response>) =>
	tellServer(async () => response(), '/kirim', {
		device: 'Meja (Ani)',
		acts: [anAct('1')],
		sentAt: '2026-11-24T07:31:00.000Z'
	});

test.each([
	['results', () => Response.json({ results: [] }), { kind: 'told', results: [] }],
	['a lost network', () => Promise.reject(new TypeError('failed to fetch')), { kind: 'unreachable' }],
	['a proxy without its server', () => new Response('', { status: 503 }), { kind: 'unreachable' }],
	['an answer that breaks off', () => new Response('{"res', { status: 200 }), { kind: 'unreachable' }],
	['an ended session', () => new Response('', { status: 401 }), { kind: 'signed-out' }],
	['an error of the server', () => new Response('', { status: 500 }), { kind: 'failed' }],
	[
		'a refusal',
		() => Response.json({ title: 'Not allowed' }, { status: 403 }),
		{ kind: 'refused', say: 'Not allowed' }
	],
	['a refusal without words', () => new Response('', { status: 400 }), { kind: 'refused', say: 'HTTP 400' }]
])('%s', async (_, response, expected) => {
	expect(await answer(response)).toEqual(expected);
});

test('the row of the screen stays on the device', async () => {
	let sent = '';
	const remember: typeof fetch = async (_, init) => {
		sent = String(init?.body);
		return Response.json({ results: [] });
	};
	await tellServer(remember, '/kirim', { device: 'Meja', acts: [anAct('1')], sentAt: 'kini' });
	expect(JSON.parse(sent)).toEqual({
		device: 'Meja',
		sentAt: 'kini',
		acts: [{ key: '1', kind: 'loan', at: '2026-11-24T07:30:00.000Z', card: 'PD-000001', copy: '00010001' }]
	});
});
