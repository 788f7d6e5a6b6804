import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { tellAddress } from '../server/address-file.ts';
import { askRunningServer } from './ask-running-server.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'suluah-ask-'));
afterAll(() => rmSync(dataDirectory, { recursive: true }));

const answer = {
	total: 1,
	hits: [{ id: 'k7f3x2', title: 'Kemarau', authors: ['Navis, A. A.'] }],
	filters: {},
	ms: 1
};

async function serving(handle: RequestListener): Promise<void> {
	const server = createServer(handle).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	tellAddress(dataDirectory, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

it('asks for the words, the limit and every filter', async () => {
	let asked = '';
	await serving((request, response) => {
		asked = request.url ?? '';
		response.end(JSON.stringify(answer));
	});
	const query = { q: 'kemarau panjang', limit: '5', 'filter.language': ['id', 'min'] };
	expect(await askRunningServer({ dataDirectory }, query)).toEqual(answer);
	expect(asked).toBe('/api/v1/search?q=kemarau+panjang&limit=5&filter.language=id&filter.language=min');
});

it.each<[string, RequestListener]>([
	['refuses', (_, response) => response.writeHead(503).end('{}')],
	['is another program', (_, response) => response.end('<html>')],
	['answers something else', (_, response) => response.end('{"total":"many"}')]
])('leaves it to this process when what runs there %s', async (_, handle) => {
	await serving(handle);
	expect(await askRunningServer({ dataDirectory }, { q: 'x', limit: '5' })).toBeUndefined();
});

it('leaves it to this process when nothing runs there, or more is wanted than a server gives', async () => {
	await serving((_, response) => response.end(JSON.stringify(answer)));
	expect(await askRunningServer({ dataDirectory }, { q: 'x', limit: '101' })).toBeUndefined();
	writeFileSync(join(dataDirectory, 'server.json'), '{"pid":0.5,"address":"http://127.0.0.1:1"}');
	expect(await askRunningServer({ dataDirectory }, { q: 'x', limit: '5' })).toBeUndefined();
});
