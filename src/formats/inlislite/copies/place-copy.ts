import type { Findings } from '../findings.ts';
import type { Structure } from '../structure/read-structure.ts';

/** Where copies may stand, by id. */
export type Places = {
	roomBranch: ReadonlyMap<string, string | null>;
	branches: ReadonlySet<string>;
};

export const placesOf = ({ branches, rooms }: Structure): Places => ({
	roomBranch: new Map(rooms.map((room) => [room.legacyId, room.branchId])),
	branches: new Set(branches.map(({ legacyId }) => legacyId))
});

/**
 * The building of a copy is that of its room. Without a known room the copy's own `Location_Library_id` counts;
 * where the two contradict each other the room wins, because the shelf is what staff see.
 */
export function placeCopy(
	copy: { legacyId: string; roomId: string | null; branchId: string | null },
	places: Places,
	source: string,
	findings: Findings
): { branchId: string | null; roomId: string | null } {
	const { legacyId, roomId, branchId } = copy;
	const ownBranch = branchId !== null && places.branches.has(branchId) ? branchId : null;
	const isRoomKnown = roomId !== null && places.roomBranch.has(roomId);
	if (!isRoomKnown) findings.add(source, legacyId, 'copy-room-unknown', { roomId: roomId ?? '' });
	const roomBranch = (isRoomKnown ? places.roomBranch.get(roomId) : null) ?? null;
	if (roomBranch !== null && ownBranch !== null && roomBranch !== ownBranch)
		findings.add(source, legacyId, 'copy-branch-differs-from-room', {
			branch: ownBranch,
			room: roomId ?? ''
		});
	const found = roomBranch ?? ownBranch;
	if (found === null)
		findings.add(source, legacyId, 'copy-branch-unknown', { branchId: branchId ?? '', roomId: roomId ?? '' });
	return { branchId: found, roomId: isRoomKnown ? roomId : null };
}
