import {
	addBranches,
	addClosedDays,
	addOpeningHours,
	addRooms,
	describeLibrary
} from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { demoBranches, demoClosedDays } from '#database/demo/places.ts';

export type PlaceIds = {
	branch: (code: string) => string;
	room: (branch: string, code: string) => string | null;
};

/** The library's name, its places with their rooms and hours, and the holidays around a year. */
export async function loadPlaces(db: Db, year: number): Promise<PlaceIds> {
	await describeLibrary(db, {
		name: 'Perpustakaan Kota Sawahlunto',
		city: 'Sawahlunto',
		parentBody: 'Dinas Kearsipan dan Perpustakaan Kota Sawahlunto',
		isDemonstration: true
	});
	const branches = await addBranches(
		db,
		demoBranches.map((branch, sort) => ({
			code: branch.code,
			name: branch.name,
			shortName: branch.shortName,
			kind: branch.kind,
			district: branch.district ?? null,
			address: branch.address ?? null,
			accessNote: branch.accessNote ?? null,
			sort
		}))
	);
	const ids = new Map(branches.map((branch) => [branch.code, branch.id]));
	const branchId = (code: string) => {
		const found = ids.get(code);
		if (found === undefined) throw new Error(`the demonstration has no branch ${code}`);
		return found;
	};
	const rooms = await addRooms(
		db,
		demoBranches.flatMap((branch) =>
			branch.rooms.map((room, sort) => ({ branchId: branchId(branch.code), ...room, sort }))
		)
	);
	await addOpeningHours(
		db,
		demoBranches.flatMap((branch) => [
			...branch.hours.map((hours) => ({ branchId: branchId(branch.code), ...hours })),
			...branch.seasons.flatMap((season) =>
				season.hours.map((hours) => ({
					branchId: branchId(branch.code),
					...hours,
					season: season.name,
					validFrom: season.from,
					validTo: season.to
				}))
			)
		])
	);
	await addClosedDays(db, demoClosedDays(year - 1, year + 1));
	return {
		branch: branchId,
		room: (branch, code) =>
			rooms.find((room) => room.branchId === branchId(branch) && room.code === code)?.id ?? null
	};
}
