/** Long enough for any act to commit; what was rolled back is forgotten after it. */
const patienceMs = 10_000;

const recorded = new Map<string, number>();

/** Remembers events that this process wrote, until a follower has seen them: it then looks before it answers. */
export function noteRecordedHere(ids: readonly string[]): void {
	const now = performance.now();
	for (const id of ids) recorded.set(id, now);
}

/** Whether this process wrote something that the follower with these seen ids has not met yet. */
export function isBehind(seen: ReadonlySet<string>): boolean {
	const oldest = performance.now() - patienceMs;
	for (const [id, since] of recorded) {
		if (since < oldest) recorded.delete(id);
		else if (!seen.has(id)) return true;
	}
	return false;
}
