import { randomBytes, createHash } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import * as v from 'valibot';
import type { Db } from '#platform/database/index.server.ts';
import { verification } from '../schema.ts';

/** Long enough to find a card in a bag (WCAG 2.2.1), short enough for a shared computer. */
const minutes = 10;

const accountIds = v.pipe(v.string(), v.parseJson(), v.array(v.string()));
const identifierOf = (ticket: string) =>
	`choose-card:${createHash('sha256').update(ticket).digest('base64url')}`;

/** Remembers for ten minutes that somebody knew the password of these accounts; the ticket is the proof. */
export async function rememberChoice(db: Db, ids: readonly string[], now: Date): Promise<string> {
	const ticket = randomBytes(24).toString('base64url');
	await db.delete(verification).where(lt(verification.expiresAt, now));
	await db.insert(verification).values({
		identifier: identifierOf(ticket),
		value: JSON.stringify(ids),
		expiresAt: new Date(now.getTime() + minutes * 60_000)
	});
	return ticket;
}

/** The accounts a ticket stands for, in their order; undefined when it is unknown, used or too old. */
export async function readChoice(db: Db, ticket: string, now: Date): Promise<string[] | undefined> {
	const [row] = await db
		.select({ value: verification.value })
		.from(verification)
		.where(and(eq(verification.identifier, identifierOf(ticket)), gt(verification.expiresAt, now)));
	return row && v.parse(accountIds, row.value);
}

/** Uses a ticket up. True for exactly one caller. */
export async function takeChoice(db: Db, ticket: string, now: Date): Promise<boolean> {
	const taken = await db
		.delete(verification)
		.where(and(eq(verification.identifier, identifierOf(ticket)), gt(verification.expiresAt, now)))
		.returning({ id: verification.id });
	return taken.length === 1;
}
