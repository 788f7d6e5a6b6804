import { randomBytes } from 'node:crypto';
import { and, eq, gte } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { groupBookingDraft } from '../schema.ts';
import { draftDays } from './forget-visitors.ts';

export type BookingDraft = { token: string; answers: Record<string, string>; code: string | null };

/** Begins a form that can be opened again by its address for seven days. */
export async function beginDraft(db: Db, now: Date): Promise<string> {
	const token = randomBytes(18).toString('base64url');
	await db.insert(groupBookingDraft).values({ token, answers: {}, updatedAt: now });
	return token;
}

/** A form as far as it is filled in; undefined when it is gone. */
export async function draftByToken(db: Db, token: string, now: Date): Promise<BookingDraft | undefined> {
	const from = new Date(now.getTime() - draftDays * 86_400_000);
	const [found] = await db
		.select({
			token: groupBookingDraft.token,
			answers: groupBookingDraft.answers,
			code: groupBookingDraft.code
		})
		.from(groupBookingDraft)
		.where(and(eq(groupBookingDraft.token, token), gte(groupBookingDraft.updatedAt, from)));
	return found;
}

/** Keeps the answers of one page; those of the others stay. */
export async function keepAnswers(
	db: Db,
	{ token, answers }: BookingDraft,
	more: Record<string, string>,
	now: Date
): Promise<void> {
	await db
		.update(groupBookingDraft)
		.set({ answers: { ...answers, ...more }, updatedAt: now })
		.where(eq(groupBookingDraft.token, token));
}

/** The form has become a booking: its answers go, its address leads to the booking. */
export async function finishDraft(db: Db, token: string, code: string, now: Date): Promise<void> {
	await db
		.update(groupBookingDraft)
		.set({ answers: {}, code, updatedAt: now })
		.where(eq(groupBookingDraft.token, token));
}
