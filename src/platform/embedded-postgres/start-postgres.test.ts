import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameInTheMaking } from './half-made-data.ts';
import { isAlive } from './process-facts.ts';
import { PostgresRefusal } from './refusal.ts';
import { query, start, useWorkspace } from './testing/workspace.ts';

const workspace = useWorkspace();

describe('a first start', { timeout: 30_000 }, () => {
	it('makes the data, answers, and leaves nothing running after stop', async () => {
		const data = workspace.dataDirectory();
		const server = await start(data);
		expect(server.notices.map((n) => n.code)).toEqual(['data-created']);
		expect(await query(server.url('postgres'), `select upper('é') as up, lower('ÀB') as low`)).toEqual([
			{ up: 'É', low: 'àb' }
		]);
		await server.stop();
		expect(isAlive(server.pid())).toBe(false);
		expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
	});

	it('clears away what an interrupted one left half-made', async () => {
		const data = workspace.dataDirectory();
		mkdirSync(`${data}.new-99999999-1`);
		writeFileSync(join(`${data}.new-99999999-1`, 'PG_VERSION'), '18\n');
		const server = await start(data);
		expect(server.notices.map((n) => n.code)).toEqual(['half-made-data-removed', 'data-created']);
		expect(server.notices[0]?.sentence).toContain('.new-99999999-1');
		await server.stop();
	});

	it('leaves alone what another start is making at this moment', async () => {
		const data = workspace.dataDirectory();
		const making = nameInTheMaking(data);
		mkdirSync(making);
		const neighbour = join(dirname(data), 'other');
		const server = await start(neighbour);
		await server.stop();
		expect(existsSync(making)).toBe(true);
	});

	it('uses an empty folder that somebody made beforehand', async () => {
		const data = workspace.dataDirectory();
		mkdirSync(data);
		const server = await start(data);
		await server.stop();
		expect(readdirSync(data)).toContain('PG_VERSION');
	});
});

describe('a folder that is no database of ours is refused with a sentence', () => {
	it.each([
		['other files', 'letter.txt', 'Dear library', 'holds files but no PostgreSQL database'],
		['data of another version', 'PG_VERSION', '15\n', 'was written by PostgreSQL 15']
	])('%s', async (_, file, content, sentence) => {
		const data = workspace.dataDirectory();
		mkdirSync(data);
		writeFileSync(join(data, file), content);
		const refused = start(data);
		await expect(refused).rejects.toThrow(PostgresRefusal);
		await expect(refused).rejects.toThrow(sentence);
		expect(readdirSync(data)).toEqual([file]);
	});
});

describe('two starts at once', { timeout: 30_000 }, () => {
	it('exactly one wins and the other gets a sentence', async () => {
		const data = workspace.dataDirectory();
		const both = await Promise.allSettled([start(data), start(data)]);
		const won = both.filter((result) => result.status === 'fulfilled');
		const lost = both.filter((result) => result.status === 'rejected');
		expect([won.length, lost.length]).toEqual([1, 1]);
		expect(lost[0]?.reason).toMatchObject({ code: 'already-running' });
		expect(await query(won[0]?.value.url('postgres') ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
		await won[0]?.value.stop();
	});
});
