import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileKindOf, headLength, type FileKind } from './file-kind.ts';

export type OpenedFile = {
	kind: FileKind;
	/** Its content from the beginning, unpacked. A damaged packed file throws while it is read. */
	content: AsyncIterable<Uint8Array>;
	/** Lets go of the file, for whoever does not read it to its end. */
	close: () => Promise<void>;
};

/** Looks into a file and hands it on whole; one packed with gzip is unpacked, whatever its name. */
export async function openFile(chunks: AsyncIterable<Uint8Array>): Promise<OpenedFile> {
	const source = chunks[Symbol.asyncIterator]();
	const first = await readHead(source, headLength);
	const isPacked = first[0] === 0x1f && first[1] === 0x8b;
	if (!isPacked) return opened(first, source);
	const unpacked = unpack(startingWith(first, source));
	try {
		return opened(await readHead(unpacked, headLength), unpacked);
	} catch (error) {
		await source.return?.();
		throw error;
	}
}

function opened(head: Buffer, rest: AsyncIterator<Uint8Array>): OpenedFile {
	return {
		kind: fileKindOf(head),
		content: startingWith(head, rest),
		close: async () => void (await rest.return?.())
	};
}

async function readHead(source: AsyncIterator<Uint8Array>, length: number): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	let have = 0;
	while (have < length) {
		const next = await source.next();
		if (next.done) break;
		parts.push(next.value);
		have += next.value.length;
	}
	return Buffer.concat(parts);
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
	try {
		if (head.length > 0) yield head;
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
	} finally {
		await rest.return?.();
	}
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const source = Readable.from(packed);
	const gunzip = createGunzip();
	source.on('error', (error) => gunzip.destroy(error));
	try {
		for await (const chunk of source.pipe(gunzip)) if (chunk instanceof Uint8Array) yield chunk;
	} finally {
		source.destroy();
		gunzip.destroy();
	}
}

/** Whether reading failed because a packed file is damaged or breaks off. */
export function isBrokenPacking(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && code.startsWith('Z_');
}
