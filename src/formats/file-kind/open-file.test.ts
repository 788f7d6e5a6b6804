import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isBrokenPacking, openFile } from './open-file.ts';

async function* inChunks(bytes: Uint8Array, size: number) {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function contentOf(content: AsyncIterable<Uint8Array>): Promise<string> {
	const parts: Uint8Array[] = [];
	for await (const part of content) parts.push(part);
	return Buffer.concat(parts).toString();
}

const dump = `-- dump\n${'INSERT INTO t VALUES (1);\n'.repeat(2000)}`;

describe('opening a file', () => {
	it.each([
		['plain', Buffer.from(dump), 700],
		['plain in tiny chunks', Buffer.from(dump), 3],
		['packed', gzipSync(dump), 100],
		['packed in one chunk', gzipSync(dump), 1_000_000]
	])('%s: gives its kind and all of it', async (_, bytes, size) => {
		const file = await openFile(inChunks(bytes, size));
		expect(file.kind).toBe('sql');
		expect(await contentOf(file.content)).toBe(dump);
	});

	it('lets go of a file that is not read further', async () => {
		let isClosed = false;
		async function* source() {
			try {
				for (;;) yield Buffer.from(dump);
			} finally {
				isClosed = true;
			}
		}
		await (await openFile(source())).close();
		expect(isClosed).toBe(true);
	});

	it('a packed file that breaks off is told apart from other failures', async () => {
		const packed = gzipSync(randomBytes(100_000));
		const file = await openFile(inChunks(packed.subarray(0, packed.length / 2), 1000));
		const failure: unknown = await contentOf(file.content).catch((error: unknown) => error);
		expect(isBrokenPacking(failure)).toBe(true);
		expect(isBrokenPacking(new Error('disk'))).toBe(false);
	});
});
