const utf8 = new TextEncoder();

/** FNV-1a, 32 bit, over the UTF-8 bytes. */
function hash(text: string): number {
	let h = 0x811c9dc5;
	for (const byte of utf8.encode(text)) h = Math.imul(h ^ byte, 0x01000193);
	return h >>> 0;
}

/**
 * Numbers that look random and always are the same for one text, on every machine: the only source of variation in a
 * cover (xorshift32 walked from the hash).
 */
export function diceOf(text: string): () => number {
	let state = hash(text) || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state;
	};
}
