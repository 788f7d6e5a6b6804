import { lt } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { answeredRequest } from './schema.ts';

/** Forgets answers given before an instant: no device repeats a request for so long. */
export async function forgetAnswers(db: Db, before: Date): Promise<void> {
	await db.delete(answeredRequest).where(lt(answeredRequest.answeredAt, before));
}
