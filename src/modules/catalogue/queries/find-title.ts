import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { title } from '../schema.ts';

/** A title in brief by its public id, hidden or not; undefined when there is none. */
export async function findTitle(db: Db, publicId: string) {
	const [found] = await db
		.select({
			id: title.id,
			publicId: title.publicId,
			title: title.title,
			materialType: title.materialType,
			isVisible: title.isVisible
		})
		.from(title)
		.where(eq(title.publicId, publicId));
	return found;
}
