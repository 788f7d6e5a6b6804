import { randomBytes } from 'node:crypto';
import { and, eq, gte, lt } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { mobileRequest, mobileRequestDraft } from '../schema.ts';

export type RequestDraft = { token: string; answers: Record<string, string>; code: string | null };

const day = 86_400_000;
/** How long a half-filled form stays at its address, and names at a request that was answered. */
const draftDays = 7;
const namesDays = 365;

/** Begins a form that can be opened again by its address for seven days. */
export async function beginRequest(db: Db, now: Date): Promise<string> {
	const token = randomBytes(18).toString('base64url');
	await db.insert(mobileRequestDraft).values({ token, answers: {}, updatedAt: now });
	return token;
}

/** A form as far as it is filled in; undefined when it is gone. */
export async function requestDraft(db: Db, token: string, now: Date): Promise<RequestDraft | undefined> {
	const from = new Date(now.getTime() - draftDays * day);
	const [found] = await db
		.select({
			token: mobileRequestDraft.token,
			answers: mobileRequestDraft.answers,
			code: mobileRequestDraft.code
		})
		.from(mobileRequestDraft)
		.where(and(eq(mobileRequestDraft.token, token), gte(mobileRequestDraft.updatedAt, from)));
	return found;
}

/** Keeps the answers of one page; those of the others stay. */
export async function keepRequestAnswers(
	db: Db,
	{ token, answers }: RequestDraft,
	more: Record<string, string>,
	now: Date
): Promise<void> {
	await db
		.update(mobileRequestDraft)
		.set({ answers: { ...answers, ...more }, updatedAt: now })
		.where(eq(mobileRequestDraft.token, token));
}

/** The form has become a request: its answers go, its address leads to the request. */
export async function finishRequest(db: Db, token: string, code: string, now: Date): Promise<void> {
	await db
		.update(mobileRequestDraft)
		.set({ answers: {}, code, updatedAt: now })
		.where(eq(mobileRequestDraft.token, token));
}

/** Forms that nobody finished go after seven days, names and telephone numbers of requests after a year. */
export async function forgetRequests(db: Db, now: Date): Promise<void> {
	const before = (days: number) => new Date(now.getTime() - days * day);
	await db.delete(mobileRequestDraft).where(lt(mobileRequestDraft.updatedAt, before(draftDays)));
	await db
		.update(mobileRequest)
		.set({ contactName: null, contactPhone: null })
		.where(lt(mobileRequest.requestedAt, before(namesDays)));
}
