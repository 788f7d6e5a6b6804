import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Staging, type Staged } from './staging.ts';

let folder: string;
let staging: Staging;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'suluah-staging-'));
	staging = new Staging(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function anUpload(): Promise<{ token: string; path: string }> {
	const { token, folder: own } = await staging.open();
	const path = join(own, 'file-1');
	writeFileSync(path, 'dump');
	const staged: Staged = {
		ownerId: 'a',
		paidMarks: 'none',
		files: [{ name: 'dump.sql', path, bytes: 4 }],
		report: {
			id: null,
			kind: 'inlislite',
			asOf: '2026-06-30',
			files: [{ name: 'dump.sql', bytes: 4 }],
			sourceName: null,
			byEntity: {},
			reconcile: [],
			notices: [],
			committed: false
		}
	};
	await staging.keep(token, staged);
	return { token, path };
}

describe('files that wait to be imported', () => {
	it('are seen by whoever tried them, and by nobody else', async () => {
		const { token, path } = await anUpload();
		expect((await staging.find(token, 'a'))?.files[0]?.name).toBe('dump.sql');
		expect(await staging.find(token, 'b')).toBeUndefined();
		expect(await staging.find('../../etc', 'a')).toBeUndefined();
		expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
	});

	it('are taken once, given back after a failure, and deleted after success', async () => {
		const { token, path } = await anUpload();
		const claimed = await staging.claim(token, 'a');
		expect(claimed?.staged.files[0]?.path).not.toBe(path);
		expect(existsSync(claimed?.staged.files[0]?.path ?? '')).toBe(true);
		expect(await staging.claim(token, 'a')).toBeUndefined();
		await claimed?.release();
		expect(existsSync(path)).toBe(true);
		const again = await staging.claim(token, 'a');
		await again?.drop();
		expect(existsSync(join(path, '..'))).toBe(false);
		expect(await staging.find(token, 'a')).toBeUndefined();
	});

	it('are gone after a day', async () => {
		const { path } = await anUpload();
		await staging.sweep(Date.now() + 23 * 3_600_000);
		expect(existsSync(path)).toBe(true);
		await staging.sweep(Date.now() + 25 * 3_600_000);
		expect(existsSync(path)).toBe(false);
	});

	it('can be thrown away', async () => {
		const { token, path } = await anUpload();
		await staging.drop(token);
		expect(existsSync(path)).toBe(false);
	});
});
