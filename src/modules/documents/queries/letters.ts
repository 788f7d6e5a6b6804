import { and, count, desc, eq, ilike, isNotNull, isNull, or, type SQL } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { letterCodeOf } from '../rules/letter-code.ts';
import type { LetterKind } from '../rules/letter-kind.ts';
import { letter, letterRequest } from '../schema.ts';

const shown = {
	code: letter.code,
	kind: letter.kind,
	number: letter.number,
	memberId: letter.memberId,
	personName: letter.personName,
	issuedOn: letter.issuedOn,
	withdrawnAt: letter.withdrawnAt,
	withdrawnBecause: letter.withdrawnBecause
};

const whole = { ...shown, sheet: letter.sheet };

export type Letter = Awaited<ReturnType<typeof lettersOf>>[number];
export type LetterInBrief = Omit<Letter, 'sheet'>;

/** Letters by their codes, in the order of their numbers; codes that there are not are left out. */
export function lettersOf(db: Db, codes: readonly string[]) {
	return db
		.select(whole)
		.from(letter)
		.where(anyOf(letter.code, codes))
		.orderBy(letter.kind, letter.year, letter.sequence);
}

/** One letter by its code as somebody typed it; undefined when there is none. */
export async function letterByCode(db: Db, typed: string): Promise<Letter | undefined> {
	const code = letterCodeOf(typed);
	if (code === null) return undefined;
	const [found] = await lettersOf(db, [code]);
	return found;
}

/** The letters of a member, the latest first. */
export function lettersOfMember(db: Db, memberId: string, kind?: LetterKind): Promise<LetterInBrief[]> {
	return db
		.select(shown)
		.from(letter)
		.where(and(eq(letter.memberId, memberId), kind ? eq(letter.kind, kind) : undefined))
		.orderBy(desc(letter.issuedAt), desc(letter.sequence))
		.limit(50);
}

/** For each of these members the day of the latest letter of a kind that is in force. */
export async function latestLetters(
	db: Db,
	kind: LetterKind,
	memberIds: readonly string[]
): Promise<Map<string, { code: string; number: string; issuedOn: string }>> {
	const rows = await db
		.selectDistinctOn([letter.memberId], {
			memberId: letter.memberId,
			code: letter.code,
			number: letter.number,
			issuedOn: letter.issuedOn
		})
		.from(letter)
		.where(and(eq(letter.kind, kind), anyOf(letter.memberId, memberIds), isNull(letter.withdrawnAt)))
		.orderBy(letter.memberId, desc(letter.issuedAt));
	return new Map(rows.map(({ memberId, ...row }) => [memberId ?? '', row]));
}

export type LetterSearch = {
	/** A part of the number or of the name, or a code. */
	words: string;
	kind?: LetterKind | undefined;
	withdrawn?: boolean | undefined;
	page: number;
	perPage: number;
};

const literal = (words: string) => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The letters that staff look for, the latest first, a page at a time. */
export async function findLetters(db: Db, search: LetterSearch) {
	const words = search.words.trim();
	const wanted: (SQL | undefined)[] = [
		search.kind ? eq(letter.kind, search.kind) : undefined,
		search.withdrawn === undefined
			? undefined
			: search.withdrawn
				? isNotNull(letter.withdrawnAt)
				: isNull(letter.withdrawnAt),
		words === ''
			? undefined
			: or(
					ilike(letter.personName, literal(words)),
					ilike(letter.number, literal(words)),
					eq(letter.code, letterCodeOf(words) ?? '')
				)
	];
	const where = and(...wanted);
	const rows: LetterInBrief[] = await db
		.select(shown)
		.from(letter)
		.where(where)
		.orderBy(desc(letter.issuedAt), desc(letter.sequence))
		.limit(search.perPage)
		.offset((search.page - 1) * search.perPage);
	const [total] = await db.select({ letters: count() }).from(letter).where(where);
	return { rows, total: total?.letters ?? 0 };
}

const request = {
	id: letterRequest.publicId,
	kind: letterRequest.kind,
	memberId: letterRequest.memberId,
	purpose: letterRequest.purpose,
	requestedAt: letterRequest.requestedAt
};

/** Requests that wait for staff, the oldest first. */
export function waitingRequests(db: Db) {
	return db
		.select(request)
		.from(letterRequest)
		.where(eq(letterRequest.state, 'waiting'))
		.orderBy(letterRequest.requestedAt)
		.limit(100);
}

/** The last request of a member for a kind of letter, with what became of it. */
export async function lastRequest(db: Db, memberId: string, kind: LetterKind) {
	const [found] = await db
		.select({
			state: letterRequest.state,
			requestedAt: letterRequest.requestedAt,
			answer: letterRequest.answer
		})
		.from(letterRequest)
		.where(and(eq(letterRequest.memberId, memberId), eq(letterRequest.kind, kind)))
		.orderBy(desc(letterRequest.requestedAt))
		.limit(1);
	return found;
}
