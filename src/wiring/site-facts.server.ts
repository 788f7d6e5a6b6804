import { libraryFacts, placesOfService, type Place } from '#modules/organisation/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { App } from './app.server.ts';

export type SiteFacts = { library: Awaited<ReturnType<typeof libraryFacts>>; places: Place[] };

const freshForMs = 15_000;
let kept: { at: number; day: string; facts: Promise<SiteFacts> } | undefined;

/**
 * The library and its places, which stand on every page. Read again after 15 seconds and when the day changes: hours
 * change a few times a year, pages are asked for hundreds of times a second.
 */
export function siteFacts(app: App): Promise<SiteFacts> {
	const day = dayOfInstant(app.clock.now());
	const now = performance.now();
	if (kept && kept.day === day && now - kept.at < freshForMs) return kept.facts;
	const facts = readFacts(app, day);
	kept = { at: now, day, facts };
	facts.catch(() => (kept = undefined));
	return facts;
}

async function readFacts(app: App, day: string): Promise<SiteFacts> {
	const library = await libraryFacts(app.db);
	const places = await placesOfService(app.db, addDays(day, -1));
	return { library, places };
}

/** Reads the library and its places anew at the next page: somebody has changed them here. */
export function forgetSiteFacts(): void {
	kept = undefined;
}
