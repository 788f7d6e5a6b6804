import { and, eq, isNull } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { refuseStop, type StopCode, type StopFacts } from '../rules/stop.ts';
import { mobileRoute, mobileStop } from '../schema.ts';

export type StopInput = Omit<StopFacts, 'others'> & {
	/** Public id of the stop that is changed; null for a new one. */
	id: string | null;
	version: number;
	/** Public id of its route. */
	route: string;
	village: string | null;
	place: string | null;
	accessNote: string | null;
};

export type SaveStopCode = StopCode | 'route.unknown' | 'stop.unknown' | 'stop.changed-meanwhile';
export type StopSaved = { ok: true } | { ok: false; reasons: Reason<SaveStopCode>[] };

const no = (code: SaveStopCode): StopSaved => ({ ok: false, reasons: [{ code, facts: {} }] });

/** Adds a stop to a route or changes one; the order of a route's stops is that of their hours. */
export function saveStop(db: Db, input: StopInput): Promise<StopSaved> {
	return inTransaction(db, async (tx) => {
		const { id, version, route, ...facts } = input;
		const [of] = await tx
			.select({ key: mobileRoute.id })
			.from(mobileRoute)
			.where(eq(mobileRoute.publicId, route))
			.for('update');
		if (!of) return no('route.unknown');
		const stops = await tx
			.select()
			.from(mobileStop)
			.where(and(eq(mobileStop.routeId, of.key), isNull(mobileStop.removedAt)));
		const others = stops
			.filter(({ publicId }) => publicId !== id)
			.map((one) => ({ ...one, arrives: one.arrives.slice(0, 5), leaves: one.leaves.slice(0, 5) }));
		const reasons: Reason<SaveStopCode>[] = refuseStop({ ...facts, others });
		if (reasons.length > 0) return { ok: false, reasons };
		if (id === null) {
			await tx.insert(mobileStop).values({ ...facts, routeId: of.key });
			return { ok: true };
		}
		const found = stops.find(({ publicId }) => publicId === id);
		if (!found) return no('stop.unknown');
		if (found.version !== version) return no('stop.changed-meanwhile');
		await tx
			.update(mobileStop)
			.set({ ...facts, version: version + 1 })
			.where(eq(mobileStop.id, found.id));
		return { ok: true };
	});
}

/** The car comes there no more. False when it did not anyway. */
export async function removeStop(db: Db, id: string, now: Date): Promise<boolean> {
	const gone = await db
		.update(mobileStop)
		.set({ removedAt: now })
		.where(and(eq(mobileStop.publicId, id), isNull(mobileStop.removedAt)))
		.returning({ id: mobileStop.id });
	return gone.length > 0;
}
