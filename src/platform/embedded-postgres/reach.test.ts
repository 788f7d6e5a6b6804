import { chmodSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseRunner, invocation, otherUser } from './runner.ts';
import { query, start, useWorkspace } from './testing/workspace.ts';

const workspace = useWorkspace();
const isRoot = process.getuid?.() === 0;

describe.runIf(isRoot)('root where user namespaces are refused', { timeout: 30_000 }, () => {
	it('runs PostgreSQL as nobody, with program and data where nobody can reach them', async () => {
		const data = workspace.dataDirectory();
		const shelter = mkdtempSync('/tmp/suluah-shelter-');
		const open = join(shelter, 'open');
		const options = { runner: otherUser(), shelter: open };
		// The workspace's folder is closed to others, as root's home is; the shelter's parent is not.
		chmodSync(shelter, 0o755);
		const server = await start(data, options);
		expect(server.notices.map((n) => n.code)).toEqual(['data-moved', 'data-created']);
		expect(readlinkSync(data).startsWith(open)).toBe(true);
		expect(lstatSync(readlinkSync(data)).uid).toBe(otherUser().owner);
		const status = readFileSync(`/proc/${server.pid()}/status`, 'utf8');
		expect(status).toMatch(new RegExp(`^Uid:\\s+${otherUser().owner}\\s`, 'm'));
		await query(server.url('postgres'), 'create table kept as select 1 as n');
		await server.stop();

		const again = await start(data, options);
		expect(again.notices).toEqual([]);
		expect(await query(again.url('postgres'), 'select n from kept')).toEqual([{ n: 1 }]);
		await again.stop();
		rmSync(shelter, { recursive: true, force: true });
	});

	it('data made in one way of running opens in the other', async () => {
		const data = await workspace.usedDataDirectory();
		chmodSync(dirname(data), 0o755);
		const asNobody = await start(data, { runner: otherUser(), shelter: join(tmpdir(), 'unused') });
		await asNobody.stop();
		expect(lstatSync(data).uid).toBe(otherUser().owner);
		const ordinary = await start(data);
		await ordinary.stop();
		expect(lstatSync(data).uid).toBe(chooseRunner().owner);
	});
});

describe('as whom PostgreSQL runs', () => {
	it('is oneself for an ordinary user', () => {
		const runner = chooseRunner(1000);
		expect(invocation(runner, 'postgres', ['-D', 'x'])).toEqual({
			command: 'postgres',
			arguments: ['-D', 'x'],
			identity: {}
		});
	});

	it('is the nobody of the system, whatever number it has', () => {
		expect(otherUser('root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/sbin/nologin\n')).toEqual({
			kind: 'other-user',
			owner: 99,
			group: 98
		});
	});
});
