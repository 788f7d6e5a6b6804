import * as v from 'valibot';
import type { Config } from '#platform/config/index.server.ts';
import type { QueryValues } from '#wiring/catalogue-search.server.ts';
import { listeningServer } from '../server/address-file.ts';

/** A server that takes longer is busy; reading the catalogue here is quicker. */
const PATIENCE_MS = 3000;
/** As many hits as the server gives at once. */
const MOST_HITS = 100;

/** What is looked at here; whatever else the server tells is passed on. */
const found = v.looseObject({
	total: v.number(),
	hits: v.array(v.looseObject({ id: v.string(), title: v.string(), authors: v.array(v.string()) })),
	filters: v.record(v.string(), v.array(v.unknown())),
	ms: v.number()
});

export type Found = v.InferOutput<typeof found>;

/**
 * Lets the server that runs on this data folder search: its index stands already. Undefined when there is none, or when
 * it does not answer as ours does.
 */
export async function askRunningServer(
	{ dataDirectory }: Pick<Config, 'dataDirectory'>,
	query: QueryValues
): Promise<Found | undefined> {
	const server = listeningServer(dataDirectory);
	if (server === undefined || Number(query.limit) > MOST_HITS) return undefined;
	const words = Object.entries(query).flatMap(([name, value]) =>
		[value ?? []].flat().map((one) => [name, String(one)])
	);
	try {
		const response = await fetch(`${server.address}/api/v1/search?${new URLSearchParams(words)}`, {
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
		const answer: unknown = response.ok ? await response.json() : undefined;
		return v.is(found, answer) ? answer : undefined;
	} catch {
		return undefined;
	}
}
