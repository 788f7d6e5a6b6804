import { asc } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { branch, room } from '../schema.ts';

export type KnownBranch = {
	id: string;
	code: string;
	name: string;
	legacySource: string | null;
	legacyId: string | null;
};
export type KnownRoom = KnownBranch & { branchId: string };

/** Every branch and room with where it came from, for whoever brings in data that names places. */
export async function knownPlaces(db: Db): Promise<{ branches: KnownBranch[]; rooms: KnownRoom[] }> {
	const branches = await db
		.select({
			id: branch.id,
			code: branch.code,
			name: branch.name,
			legacySource: branch.legacySource,
			legacyId: branch.legacyId
		})
		.from(branch)
		.orderBy(asc(branch.sort), asc(branch.code));
	const rooms = await db
		.select({
			id: room.id,
			branchId: room.branchId,
			code: room.code,
			name: room.name,
			legacySource: room.legacySource,
			legacyId: room.legacyId
		})
		.from(room);
	return { branches, rooms };
}
