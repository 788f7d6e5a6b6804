/** What an import brings, in the order in which it is written. */
export const entities = [
	'branches',
	'rooms',
	'memberCategories',
	'copyCategories',
	'titles',
	'fields',
	'copies',
	'members',
	'loans',
	'renewals',
	'visits',
	'rules',
	'closedDays',
	'holds',
	'charges',
	'suspensions',
	'obligations'
] as const;
export type Entity = (typeof entities)[number];

/** Rows of one entity: `read` is the sum of the others. */
export type Counts = { read: number; created: number; updated: number; unchanged: number; rejected: number };
export type Outcome = Exclude<keyof Counts, 'read'>;

export const noCounts = (): Counts => ({ read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 });

/** Adds rows with one outcome. */
export function countRows(counts: Counts, outcome: Outcome, rows = 1): void {
	counts.read += rows;
	counts[outcome] += rows;
}

/** The sums over all entities. */
export function sumCounts(byEntity: Partial<Record<Entity, Counts>>): Counts {
	const sum = noCounts();
	for (const counts of Object.values(byEntity)) {
		sum.read += counts.read;
		sum.created += counts.created;
		sum.updated += counts.updated;
		sum.unchanged += counts.unchanged;
		sum.rejected += counts.rejected;
	}
	return sum;
}
