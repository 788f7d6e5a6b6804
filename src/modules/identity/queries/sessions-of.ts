import { and, desc, eq, gt } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { deviceOf, type Device } from '../rules/device.ts';
import { session } from '../schema.ts';

export type OpenSession = { openedAt: Date; device: Device; isCurrent: boolean };

/** Where an account is signed in, the latest first. */
export async function sessionsOf(
	db: Db,
	accountId: string,
	currentSessionId: string | null
): Promise<OpenSession[]> {
	const rows = await db
		.select({ id: session.id, openedAt: session.createdAt, userAgent: session.userAgent })
		.from(session)
		.where(and(eq(session.userId, accountId), gt(session.expiresAt, new Date())))
		.orderBy(desc(session.createdAt), desc(session.id));
	return rows.map(({ id, openedAt, userAgent }) => ({
		openedAt,
		device: deviceOf(userAgent),
		isCurrent: id === currentSessionId
	}));
}
