import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { answeredRequest } from './schema.ts';

/**
 * What was answered to a request of which its device never heard. When nothing was, the key is spent: should that
 * request still be on its way, it is refused. Call it inside the transaction of the act that is told instead of it.
 */
export async function takeKey(
	tx: Db,
	key: string,
	takenBy: string
): Promise<{ answer: unknown } | undefined> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7))`);
	const [earlier] = await tx
		.select({ answer: answeredRequest.answer })
		.from(answeredRequest)
		.where(eq(answeredRequest.key, key));
	if (!earlier) await tx.insert(answeredRequest).values({ key, asked: takenBy, answer: {} });
	return earlier;
}
