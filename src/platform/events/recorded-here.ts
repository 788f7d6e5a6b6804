/** Long enough for any act to commit; what was rolled back is forgotten after it. */
const patienceMs = 10_000;

/** What this process wrote and one follower has not met yet, with the time of writing. */
export type Unmet = Map<string, number>;

const followers = new Set<Unmet>();

export function expectOwnEvents(): Unmet {
	const unmet: Unmet = new Map();
	followers.add(unmet);
	return unmet;
}

export function expectNoMore(unmet: Unmet): void {
	followers.delete(unmet);
}

/** Called inside the writing transaction, so no follower can meet an event before it is expected. */
export function noteRecordedHere(ids: readonly string[]): void {
	const now = performance.now();
	for (const unmet of followers) for (const id of ids) unmet.set(id, now);
}

/** Whether a follower still has to meet something that this process wrote. */
export function isBehind(unmet: Unmet): boolean {
	const oldest = performance.now() - patienceMs;
	for (const [id, since] of unmet) if (since < oldest) unmet.delete(id);
	return unmet.size > 0;
}
