import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { boundaryOf, MultipartBroken, readMultipart, type FormPart } from './read-multipart.ts';

export type UploadLimits = {
	/** Bytes of all files together. */
	bytes: number;
	files: number;
};

export type UploadedFile = {
	/** The field it was chosen in, and its name there. */
	field: string;
	name: string;
	bytes: number;
	/** Where it lies now. */
	path: string;
};

/** `broken`: the body is no form or breaks off · `too-large`, `too-many`: beyond the limits of the page. */
export type UploadRefusal = 'broken' | 'too-large' | 'too-many';

export type Upload =
	{ ok: true; fields: Map<string, string>; files: UploadedFile[] } | { ok: false; reason: UploadRefusal };

const longestField = 64 * 1024;

/**
 * Receives a form with files straight onto the disk. What goes beyond the limits is read to its end and thrown away,
 * because browsers show an answer only then. After a refusal no file is left.
 *
 * @param folder an existing folder that holds nothing else
 */
export async function receiveUpload(request: Request, folder: string, limits: UploadLimits): Promise<Upload> {
	const boundary = boundaryOf(request.headers.get('content-type'));
	if (boundary === undefined || request.body === null) return { ok: false, reason: 'broken' };
	const receiving = new Receiving(folder, limits);
	try {
		for await (const part of readMultipart(request.body, boundary)) await receiving.take(part);
	} catch (error) {
		await receiving.discard();
		if (error instanceof MultipartBroken) return { ok: false, reason: 'broken' };
		throw error;
	}
	const { refusal, fields, files } = receiving;
	if (refusal === undefined) return { ok: true, fields, files };
	await receiving.discard();
	return { ok: false, reason: refusal };
}

class Receiving {
	readonly fields = new Map<string, string>();
	readonly files: UploadedFile[] = [];
	refusal: UploadRefusal | undefined;
	#bytes = 0;
	readonly #folder: string;
	readonly #limits: UploadLimits;

	constructor(folder: string, limits: UploadLimits) {
		this.#folder = folder;
		this.#limits = limits;
	}

	async take({ name, fileName, content }: FormPart): Promise<void> {
		if (fileName === null) this.fields.set(name, await this.#text(content));
		// A field without a chosen file is sent with an empty name.
		else if (fileName !== '' && this.refusal === undefined) await this.#store(name, fileName, content);
	}

	async discard(): Promise<void> {
		for (const { path } of this.files) await rm(path, { force: true });
	}

	async #text(content: AsyncIterable<Buffer>): Promise<string> {
		const parts: Buffer[] = [];
		let length = 0;
		for await (const part of content) {
			length += part.length;
			if (length <= longestField) parts.push(part);
			else this.refusal ??= 'too-large';
		}
		return Buffer.concat(parts).toString('utf8');
	}

	async #store(field: string, name: string, content: AsyncIterable<Buffer>): Promise<void> {
		if (this.files.length === this.#limits.files) {
			this.refusal = 'too-many';
			return;
		}
		const path = join(this.#folder, `file-${this.files.length + 1}`);
		const file: UploadedFile = { field, name, bytes: 0, path };
		this.files.push(file);
		const counted = this.#counting(file, content);
		await pipeline(Readable.from(counted), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
	}

	async *#counting(file: UploadedFile, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const chunk of content) {
			this.#bytes += chunk.length;
			if (this.#bytes > this.#limits.bytes) this.refusal = 'too-large';
			if (this.refusal !== undefined) continue;
			file.bytes += chunk.length;
			yield chunk;
		}
	}
}
