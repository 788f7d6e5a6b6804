/** A whole line without its end, or the news that one was longer than a message can be. */
export type GatheredLine = { kind: 'line'; bytes: Uint8Array } | { kind: 'too-long' };

const CR = 13;
const LF = 10;

/**
 * Makes lines of the bytes of a connection, however they are cut on the way. The protocol ends a message with CR;
 * machines that send CR LF, or LF alone, are understood, and answered in their own way (`ending`). Empty lines are
 * nothing; what is longer than `most` bytes is told once and passed over up to its end.
 */
export function gatherLines(most: number) {
	let kept: Uint8Array[] = [];
	let length = 0;
	let isSkipping = false;
	let last = 0;
	let ending = '\r';

	function take(part: Uint8Array): GatheredLine[] {
		if (isSkipping || part.length === 0) return [];
		length += part.length;
		if (length <= most) {
			kept.push(part);
			return [];
		}
		isSkipping = true;
		kept = [];
		return [{ kind: 'too-long' }];
	}

	function close(): GatheredLine[] {
		const bytes = Buffer.concat(kept);
		const isWhole = !isSkipping && length > 0;
		kept = [];
		length = 0;
		isSkipping = false;
		return isWhole ? [{ kind: 'line', bytes }] : [];
	}

	return {
		/** The lines that are complete with these bytes. */
		push(chunk: Uint8Array): GatheredLine[] {
			const lines: GatheredLine[] = [];
			let start = 0;
			for (const [at, byte] of chunk.entries()) {
				if (byte === LF) ending = last === CR ? '\r\n' : '\n';
				last = byte;
				if (byte !== CR && byte !== LF) continue;
				lines.push(...take(chunk.subarray(start, at)), ...close());
				start = at + 1;
			}
			lines.push(...take(chunk.subarray(start)));
			return lines;
		},
		/** How this machine ends its lines, as far as is known. */
		ending: () => ending
	};
}
