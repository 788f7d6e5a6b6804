import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../testing/small-dump.ts';
import { DumpError } from './dump-error.ts';
import { openDump } from './open-dump.ts';

async function textOf(bytes: string | Uint8Array, chunkSize = 5): Promise<string> {
	const parts: Uint8Array[] = [];
	for await (const chunk of openDump(chunksOf(bytes, chunkSize))) parts.push(chunk);
	return Buffer.concat(parts).toString('utf8');
}

const sql = `SET NAMES utf8mb4;\n${'INSERT INTO t VALUES (1);\n'.repeat(200)}`;

describe('openDump', () => {
	it.each([
		['plain text', sql],
		['gzip', gzipSync(sql)],
		['gzip twice', gzipSync(gzipSync(sql))],
		['several gzip parts', Buffer.concat([gzipSync(sql.slice(0, 50)), gzipSync(sql.slice(50))])],
		['a byte order mark', `\ufeff${sql}`]
	])('gives the text of %s', async (_name, bytes) => {
		expect(await textOf(bytes)).toBe(sql);
		expect(await textOf(bytes, 1)).toBe(sql);
	});

	it.each([
		['an empty file', '', 'dump-empty', undefined],
		['a zip file', Buffer.from('504b030414000000', 'hex'), 'dump-not-sql', 'zip'],
		['a PDF', '%PDF-1.7\n', 'dump-not-sql', 'pdf'],
		['a SQLite database', 'SQLite format 3\0', 'dump-not-sql', 'sqlite'],
		['a web page', '<!DOCTYPE html><p>Login', 'dump-not-sql', 'html'],
		['what PowerShell writes', Buffer.from(`\ufeff${sql}`, 'utf16le'), 'dump-utf16', undefined],
		['a gzip file that breaks off', gzipSync(sql).subarray(0, -20), 'dump-truncated', 'gzip'],
		['a damaged gzip file', damaged(gzipSync(sql)), 'dump-gzip-broken', undefined]
	])('refuses %s', async (_name, bytes, code, found) => {
		const error = await textOf(bytes).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(DumpError);
		expect(error).toMatchObject({ code, facts: found === undefined ? {} : { found } });
	});

	it('passes on the error of the file itself', async () => {
		async function* broken(): AsyncGenerator<Uint8Array> {
			yield gzipSync(sql).subarray(0, 30);
			throw new Error('disk');
		}
		const reading = (async () => {
			for await (const chunk of openDump(broken())) expect(chunk.length).toBeGreaterThan(0);
		})();
		await expect(reading).rejects.toThrow('disk');
	});
});

function damaged(bytes: Buffer): Buffer {
	const copy = Buffer.from(bytes);
	copy.fill(0xff, 12, 24);
	return copy;
}
