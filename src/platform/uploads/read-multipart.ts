/** One part of a form: its content must be read, or left, before the next part is asked for. */
export type FormPart = {
	name: string;
	/** As the browser gives it, without a path; null for a plain field. */
	fileName: string | null;
	content: AsyncIterable<Buffer>;
};

/** The body is not the form it says it is. */
export class MultipartBroken extends Error {
	override readonly name = 'MultipartBroken';
}

const longestHead = 16 * 1024;
const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');

/** The boundary of a `multipart/form-data` content type, or undefined when it is another type (RFC 7578). */
export function boundaryOf(contentType: string | null): string | undefined {
	const match = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(
		contentType ?? ''
	);
	return match?.[1] ?? match?.[2];
}

/**
 * Reads a form with files as a stream: however large a file is, only a chunk of it is in memory.
 *
 * @throws MultipartBroken when the body breaks off or is no form
 */
export async function* readMultipart(
	body: AsyncIterable<Uint8Array>,
	boundary: string
): AsyncGenerator<FormPart> {
	const delimiter = Buffer.from(`\r\n--${boundary}`);
	const reader = new PartReader(body);
	for await (const _preamble of reader.until(delimiter)) continue;
	for (;;) {
		const mark = await reader.take(2);
		if (mark.toString('latin1') === '--') return;
		if (!mark.equals(lineEnd)) throw new MultipartBroken('a boundary is not followed by a line end');
		const head = await reader.takeUntil(headEnd, longestHead);
		const content = reader.until(delimiter);
		yield { ...readHead(head.toString('utf8')), content };
		for await (const _rest of content) continue;
	}
}

/** Browsers send names in UTF-8 and write quotation marks and line ends in them as %22, %0D and %0A (HTML standard). */
function readHead(head: string): { name: string; fileName: string | null } {
	const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1];
	const valueOf = (key: string) =>
		new RegExp(`(?:^|;)\\s*${key}="([^"]*)"`, 'i')
			.exec(disposition ?? '')?.[1]
			?.replaceAll(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
	const name = valueOf('name');
	if (name === undefined) throw new MultipartBroken('a part has no name');
	const path = valueOf('filename');
	return { name, fileName: path === undefined ? null : (path.split(/[/\\]/).at(-1) ?? '') };
}

class PartReader {
	readonly #source: AsyncIterator<Uint8Array>;
	/** A form begins with a boundary; with a line end before it, it looks like all others. */
	#buffer: Buffer = Buffer.from(lineEnd);

	constructor(body: AsyncIterable<Uint8Array>) {
		this.#source = body[Symbol.asyncIterator]();
	}

	/** Everything before the next delimiter, which is passed over. */
	async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
		for (;;) {
			const at = this.#buffer.indexOf(delimiter);
			if (at >= 0) {
				const last = this.#buffer.subarray(0, at);
				this.#buffer = this.#buffer.subarray(at + delimiter.length);
				if (last.length > 0) yield last;
				return;
			}
			// The delimiter may begin in the last bytes and end in the next chunk.
			const safe = this.#buffer.length - delimiter.length + 1;
			if (safe > 0) {
				const some = this.#buffer.subarray(0, safe);
				this.#buffer = this.#buffer.subarray(safe);
				yield some;
			}
			await this.#more();
		}
	}

	async take(length: number): Promise<Buffer> {
		while (this.#buffer.length < length) await this.#more();
		const taken = this.#buffer.subarray(0, length);
		this.#buffer = this.#buffer.subarray(length);
		return taken;
	}

	async takeUntil(mark: Buffer, longest: number): Promise<Buffer> {
		for (;;) {
			const at = this.#buffer.indexOf(mark);
			if (at >= 0) {
				const taken = this.#buffer.subarray(0, at);
				this.#buffer = this.#buffer.subarray(at + mark.length);
				return taken;
			}
			if (this.#buffer.length > longest) throw new MultipartBroken('the head of a part is too long');
			await this.#more();
		}
	}

	async #more(): Promise<void> {
		const next = await this.#source.next();
		if (next.done) throw new MultipartBroken('the form breaks off');
		this.#buffer =
			this.#buffer.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#buffer, next.value]);
	}
}
