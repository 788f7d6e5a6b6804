import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { beginPairing, confirmPairing } from '#modules/devices/index.server.ts';
import { addPastMobileLibrary } from '#modules/mobile-library/index.server.ts';
import { aRoute } from '#modules/mobile-library/testing/a-route.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import type { Db } from '#platform/database/index.server.ts';
import { carBooks, stopRequest } from './journey-seed-facts.ts';

type Facts = { now: Date; titleIds: readonly string[] };

/**
 * A book car that drives every day, with books of its own, a request that waits, and a device of its own; gives the
 * token of the device.
 */
export async function seedMobileLibrary(
	db: Db,
	{ now, titleIds }: Facts
): Promise<{ car: string; lostCar: string }> {
	const car = await aBranch(db, { code: 'KL1', shortName: 'Keliling 1', kind: 'mobile', openWeekdays: [] });
	await aRoute(db, { branchId: car.id });
	for (const [index, barcode] of carBooks.entries())
		await aCopy(db, { branchId: car.id, titleId: titleIds[index % titleIds.length] ?? '', barcode });
	await addPastMobileLibrary(db, {
		routes: [],
		stops: [],
		exceptions: [],
		trips: [],
		calls: [],
		requests: [
			{
				...stopRequest,
				requester: 'sekolah',
				district: 'Talawi',
				spot: 'Halaman sekolah',
				people: 40,
				contactName: 'Guru Contoh',
				contactPhone: '+6281000000062',
				requestedAt: now
			}
		]
	});
	const by = { now, actorId: null };
	async function pair(name: string): Promise<string> {
		const { code, token } = await beginPairing(db, { userAgent: null }, by);
		const made = await confirmPairing(
			db,
			{ code, name, kind: 'mobile', start: 'guest-book', branchId: car.id, roomId: null },
			by
		);
		if (!made.ok) throw new Error(made.reasons.map((reason) => reason.code).join(', '));
		return token;
	}
	return { car: await pair('Tablet mobil'), lostCar: await pair('Ponsel mobil') };
}
