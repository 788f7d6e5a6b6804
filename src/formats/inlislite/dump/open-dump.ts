import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { DumpError } from './dump-error.ts';

/** What a file is that someone took for a dump, known by its first bytes. */
const otherKinds: readonly (readonly [signature: string, kind: string])[] = [
	['504b0304', 'zip'],
	['504b0506', 'zip'],
	['526172211a07', 'rar'],
	['377abcaf271c', '7z'],
	['425a68', 'bzip2'],
	['28b52ffd', 'zstd'],
	['fd377a585a00', 'xz'],
	['25504446', 'pdf'],
	['d0cf11e0a1b11ae1', 'office'],
	['53514c69746520666f726d6174203300', 'sqlite'],
	['3c3f786d6c', 'xml'],
	['3c21444f4354595045', 'html'],
	['3c68746d6c', 'html']
];

const byteOrderMark = 'efbbbf';

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield head;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The first bytes, at least eight unless there are fewer: a stream may begin with a tiny chunk. */
async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Buffer> {
	let head = Buffer.alloc(0);
	while (head.length < 16) {
		const next = await chunks.next();
		if (next.done) break;
		head = Buffer.concat([head, next.value]);
	}
	return head;
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const source = Readable.from(packed);
	const gunzip = createGunzip();
	source.on('error', (error) => gunzip.destroy(error));
	try {
		for await (const chunk of source.pipe(gunzip)) if (chunk instanceof Uint8Array) yield chunk;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'Z_BUF_ERROR') throw new DumpError('dump-truncated', { found: 'gzip' });
		if (typeof code === 'string' && code.startsWith('Z_')) throw new DumpError('dump-gzip-broken');
		throw error;
	} finally {
		source.destroy();
		gunzip.destroy();
	}
}

/**
 * The text of a dump file, unpacked when it is a gzip file whatever its name.
 *
 * @throws DumpError for an empty file, a file of another kind, UTF-16 text (PowerShell's `>` writes it and has by
 * then already changed letters), or a gzip file that is damaged or breaks off.
 */
export async function* openDump(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const chunks = file[Symbol.asyncIterator]();
	const head = await readHead(chunks);
	if (head.length === 0) throw new DumpError('dump-empty', { line: 1, byte: 0 });
	const signature = head.toString('hex', 0, 16);
	if (signature.startsWith('1f8b')) {
		yield* openDump(unpack(startingWith(head, chunks)));
		return;
	}
	if (signature.startsWith('fffe') || signature.startsWith('feff')) throw new DumpError('dump-utf16');
	const other = otherKinds.find(([start]) => signature.startsWith(start));
	if (other) throw new DumpError('dump-not-sql', { line: 1, byte: 0, found: other[1] });
	yield* startingWith(signature.startsWith(byteOrderMark) ? head.subarray(3) : head, chunks);
}
