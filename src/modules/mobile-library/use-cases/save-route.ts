import { eq } from 'drizzle-orm';
import { placesOfService } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { By } from '../act.ts';
import { refuseRoute, type RouteCode } from '../rules/route.ts';
import type { TripPattern } from '../rules/trip-days.ts';
import { mobileRoute } from '../schema.ts';

export type RouteInput = TripPattern & {
	/** Public id of the route that is changed; null for a new one. */
	id: string | null;
	version: number;
	branchId: string;
	name: string;
	note: string | null;
};

export type SaveCode = RouteCode | 'route.unknown' | 'route.changed-meanwhile';
export type RouteSaved = { ok: true; id: string } | { ok: false; reasons: Reason<SaveCode>[] };

/** Makes a route or changes one. Trips that were prepared stay as they are. */
export function saveRoute(db: Db, input: RouteInput, { now }: Pick<By, 'now'>): Promise<RouteSaved> {
	return inTransaction(db, async (tx) => {
		const places = await placesOfService(tx, dayOfInstant(now));
		const isCar = places.some(({ id, kind }) => id === input.branchId && kind === 'mobile');
		const reasons: Reason<SaveCode>[] = refuseRoute({ ...input, isCar });
		if (reasons.length > 0) return { ok: false, reasons };
		const { id, version, weekdays, ...facts } = input;
		const values = { ...facts, weekdays: [...weekdays] };
		if (id === null) {
			const [made] = await tx.insert(mobileRoute).values(values).returning({ id: mobileRoute.publicId });
			if (!made) throw new Error('a route was inserted but not returned');
			return { ok: true, id: made.id };
		}
		const [found] = await tx.select().from(mobileRoute).where(eq(mobileRoute.publicId, id)).for('update');
		if (!found) return { ok: false, reasons: [{ code: 'route.unknown', facts: {} }] };
		if (found.version !== version)
			return { ok: false, reasons: [{ code: 'route.changed-meanwhile', facts: {} }] };
		await tx
			.update(mobileRoute)
			.set({ ...values, version: version + 1 })
			.where(eq(mobileRoute.id, found.id));
		return { ok: true, id };
	});
}
