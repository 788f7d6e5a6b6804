import { anyOf, type Db } from '#platform/database/index.server.ts';
import { branch, room } from '../schema.ts';

/**
 * Takes away places that nothing stands in.
 *
 * @throws the database's refusal (23503) when something does
 */
export async function removePlaces(
	db: Db,
	places: { branches: readonly string[]; rooms: readonly string[] }
): Promise<void> {
	await db.delete(room).where(anyOf(room.id, places.rooms));
	await db.delete(branch).where(anyOf(branch.id, places.branches));
}
