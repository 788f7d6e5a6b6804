/** Tells the time to whoever decides. Rules and use cases are given an instant and never ask a clock themselves. */
export type Clock = { now: () => Date };

/** The time of this process: the machine's, or the instant where `SULUAH_NOW` stopped it. */
export function systemClock(config: { now: Date | undefined }): Clock {
	return { now: () => new Date(config.now ?? Date.now()) };
}
