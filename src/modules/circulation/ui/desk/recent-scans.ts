export const REPEAT_MS = 3000;

/**
 * A scanner that reads a label twice must not act twice: the same code for the same session within 3 seconds is a
 * repeat. With another card open it is a new act: a copy that was scanned before its card may be scanned at once
 * after it.
 */
export function createRecentScans() {
	const seen = new Map<string, number>();
	const keyOf = (code: string, card: string | null) => `${card ?? ''}\n${code.trim().toLowerCase()}`;
	return {
		/** Whether this scan repeats one that counted; if not, it counts from now on. Times in milliseconds. */
		isRepeat(code: string, card: string | null, at: number): boolean {
			for (const [key, time] of seen) if (at - time >= REPEAT_MS) seen.delete(key);
			const key = keyOf(code, card);
			if (seen.has(key)) return true;
			seen.set(key, at);
			return false;
		},
		/** This scan opened the session of a card: read once more, it is a repeat although a card is open now. */
		opened(code: string, card: string, at: number) {
			seen.set(keyOf(code, card), at);
		},
		/** The session is over: the same code is a new act. */
		forget: () => seen.clear()
	};
}
