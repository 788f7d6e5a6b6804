import { describe, expect, it } from 'vitest';
import { borrowPostgres } from './index.server.ts';
import { isAlive } from './process-facts.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { query, start, startApp, useWorkspace } from './testing/workspace.ts';

const workspace = useWorkspace();

function borrow(dataDirectory: string) {
	return borrowPostgres({ dataDirectory, database: 'suluah', who: 'suluah import', tell: () => undefined });
}

describe('a command', { timeout: 30_000 }, () => {
	it('starts a server of its own when none runs, and stops it', async () => {
		const data = await workspace.usedDataDirectory();
		const borrowed = await borrow(data);
		expect(await query(borrowed.url, 'select current_database() as name')).toEqual([{ name: 'suluah' }]);
		const pid = readPostmasterFile(data)?.pid ?? 0;
		await expect(start(data)).rejects.toThrow('Another command (suluah import) is at work');
		await borrowed.release();
		expect(isAlive(pid)).toBe(false);
	});

	it('uses the server of the running app and leaves it running', async () => {
		const data = await workspace.usedDataDirectory();
		const app = await startApp(data);
		const borrowed = await borrow(data);
		await borrowed.release();
		expect(isAlive(app.postgresPid)).toBe(true);
		await app.kill('SIGTERM');
	});

	it('that started the server waits for another that borrowed it', async () => {
		const data = await workspace.usedDataDirectory();
		const first = await borrow(data);
		const second = await borrow(data);
		let released = false;
		const releasing = first.release().then(() => (released = true));
		expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
		expect(released).toBe(false);
		await second.release();
		await releasing;
		expect(readPostmasterFile(data)).toBeUndefined();
	});

	it('two commands at once on a cold library both get a server', async () => {
		const data = workspace.dataDirectory();
		const both = await Promise.all([borrow(data), borrow(data)]);
		for (const borrowed of both) {
			expect(await query(borrowed.url, 'select 1 as one')).toEqual([{ one: 1 }]);
		}
		await Promise.all(both.map((borrowed) => borrowed.release()));
		expect(readPostmasterFile(data)).toBeUndefined();
	});
});
