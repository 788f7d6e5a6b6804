import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** A building of the library (`location_library`). INLISLite's own `branchs` are owner institutions, not places. */
export type InlisliteBranch = { legacyId: string; code: string; name: string; address: string | null };

/** A room, or a book car when the site says so (`ISPUSTELING`). */
export type InlisliteRoom = {
	legacyId: string;
	code: string;
	name: string;
	/** Its building; null when that is not in the dump. */
	branchId: string | null;
	isMobile: boolean;
};

export type Structure = {
	libraryName: string | null;
	branches: InlisliteBranch[];
	rooms: InlisliteRoom[];
};

/** Where the library is: its name, its buildings and their rooms. A place without a code is known by its id. */
export function readStructure(tables: Pick<InlisliteTables, 'settings' | 'branches' | 'rooms'>): Structure {
	const branches = [...tables.branches.rows()].flatMap((row): InlisliteBranch[] => {
		const legacyId = row.id('ID');
		if (legacyId === null) return [];
		const code = row.text('Code') ?? legacyId;
		return [{ legacyId, code, name: row.text('Name') ?? code, address: row.text('Address') }];
	});
	const known = new Set(branches.map(({ legacyId }) => legacyId));
	const rooms = [...tables.rooms.rows()].flatMap((row): InlisliteRoom[] => {
		const legacyId = row.id('ID');
		if (legacyId === null) return [];
		const code = row.text('Code') ?? legacyId;
		const branchId = row.id('LocationLibrary_id');
		return [
			{
				legacyId,
				code,
				name: row.text('Name') ?? code,
				branchId: branchId !== null && known.has(branchId) ? branchId : null,
				isMobile: row.flag('ISPUSTELING') ?? false
			}
		];
	});
	const named = [...tables.settings.rows()].find(
		(row) => row.text('Name')?.toLowerCase() === 'namaperpustakaan'
	);
	return { libraryName: named?.text('Value') ?? null, branches, rooms };
}
