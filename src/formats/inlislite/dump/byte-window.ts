const newline = 0x0a;

const countNewlines = (bytes: Buffer, end: number): number => {
	let count = 0;
	for (let at = bytes.indexOf(newline); at !== -1 && at < end; at = bytes.indexOf(newline, at + 1)) count++;
	return count;
};

/**
 * The part of a stream that is being parsed. Parsers move `position` forward and ask for more when the thing they
 * look at is not complete yet, so a dump of any size passes through a few hundred kilobytes of memory.
 */
export class ByteWindow {
	bytes: Buffer = Buffer.alloc(0);
	position = 0;
	readonly #source: AsyncIterator<Uint8Array>;
	#bytesBefore = 0;
	#linesBefore = 0;

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	/**
	 * Adds bytes behind the unread rest; false when the stream has ended. The window at least doubles, so that a
	 * single row of many megabytes is looked at a few times only, not once for every chunk.
	 */
	async fill(): Promise<boolean> {
		this.#linesBefore += countNewlines(this.bytes, this.position);
		this.#bytesBefore += this.position;
		const rest = this.bytes.subarray(this.position);
		const parts: Uint8Array[] = [rest];
		let added = 0;
		do {
			const next = await this.#source.next();
			if (next.done) break;
			parts.push(next.value);
			added += next.value.length;
		} while (added < rest.length);
		this.bytes = added === 0 ? rest : Buffer.concat(parts, rest.length + added);
		this.position = 0;
		return added > 0;
	}

	/** Where the parser stands in the whole stream: `line` from 1, `byte` from 0. */
	place(position = this.position): { line: number; byte: number } {
		return {
			line: this.#linesBefore + countNewlines(this.bytes, position) + 1,
			byte: this.#bytesBefore + position
		};
	}
}
