import { eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { answeredRequest } from './schema.ts';

export class KeyUsedForSomethingElse extends Error {}

/**
 * Makes a repeated request harmless: the same key gives the first answer again. Call it inside the transaction of
 * the act; requests with the same key wait for each other. The key names a device or client and its own counter.
 *
 * @throws KeyUsedForSomethingElse when the key came with another request before.
 */
export async function answerOnce<Answer>(
	db: Db,
	request: { key: string | undefined; asked: string },
	act: () => Promise<Answer>
): Promise<Answer> {
	const { key, asked } = request;
	if (key === undefined) return act();
	const [, [earlier]] = await Promise.all([
		db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7))`),
		db
			.select({ asked: answeredRequest.asked, answer: answeredRequest.answer })
			.from(answeredRequest)
			.where(eq(answeredRequest.key, key))
	]);
	if (earlier) {
		if (earlier.asked !== asked) throw new KeyUsedForSomethingElse(key);
		return earlier.answer as Answer;
	}
	const answer = await act();
	await db.insert(answeredRequest).values({ key, asked, answer });
	return answer;
}
