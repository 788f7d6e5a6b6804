import type { Db } from '#platform/database/index.server.ts';
import { mobileRoute, mobileStop } from '../schema.ts';

let made = 0;

/** A route of a car on every day of the week, with two stops in two kecamatan: 09.00–10.30 and 11.00–12.00. */
export async function aRoute(db: Db, of: { branchId: string; weekdays?: number[] }) {
	made++;
	const [route] = await db
		.insert(mobileRoute)
		.values({
			branchId: of.branchId,
			name: `Rute ${made}`,
			weekdays: of.weekdays ?? [1, 2, 3, 4, 5, 6, 7],
			firstDay: '2026-01-01'
		})
		.returning({ key: mobileRoute.id, id: mobileRoute.publicId, name: mobileRoute.name });
	if (!route) throw new Error('no route was made');
	const at = { routeId: route.key };
	const stops = await db
		.insert(mobileStop)
		.values([
			{ ...at, name: `SD Contoh ${made}`, district: 'Barangin', arrives: '09:00', leaves: '10:30' },
			{ ...at, name: `Balai Contoh ${made}`, district: 'Talawi', arrives: '11:00', leaves: '12:00' }
		])
		.returning({ id: mobileStop.publicId });
	const [first, second] = stops;
	if (!first || !second) throw new Error('no stops were made');
	return { ...route, first: first.id, second: second.id };
}
