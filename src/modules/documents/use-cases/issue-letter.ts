import { sql } from 'drizzle-orm';
import { dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { LetterAct } from '../act.ts';
import { letterPaper, type LetterPaper } from '../queries/letter-paper.ts';
import { newLetterCode } from '../rules/letter-code.ts';
import type { LetterKind } from '../rules/letter-kind.ts';
import { letterNumber } from '../rules/letter-number.ts';
import type { LetterSheet } from '../rules/letter-sheet.ts';
import { letter, letterSeries } from '../schema.ts';

/** What a kind of letter adds to the paper of the house. */
export type LetterBody = Omit<LetterSheet, 'head' | 'number' | 'placeAndDate' | 'signer' | 'copiesTo'>;

export type NewLetter = {
	kind: LetterKind;
	memberId: string;
	/** The name as it stands on the letter. */
	personName: string;
	body: (paper: LetterPaper) => LetterBody;
	/** Its code, where it must be the same each time (the demonstration); a new one otherwise. */
	code?: string | undefined;
};

export type IssuedLetter = { id: string; code: string; number: string; issuedOn: string };

/**
 * Writes a letter with the next number of its kind and year. Who may have one and what it says is decided by whoever
 * calls. Part of a larger act, it is undone with it, and its number is given to the next letter.
 */
export function issueLetter(db: Db, wanted: NewLetter, act: LetterAct): Promise<IssuedLetter> {
	return inTransaction(db, async (tx) => {
		const issuedOn = dayOfInstant(act.now);
		const year = Number(issuedOn.slice(0, 4));
		const paper = await letterPaper(tx, issuedOn);
		const { settings, head, placeAndDate, signer, copiesTo } = paper;
		const sequence = await nextInSeries(tx, wanted.kind, year);
		const number = letterNumber(settings.patterns[wanted.kind], {
			sequence,
			digits: settings.digits,
			day: issuedOn
		});
		const sheet = { ...wanted.body(paper), head, number, placeAndDate, signer, copiesTo };
		const code = wanted.code ?? newLetterCode();
		const [made] = await tx
			.insert(letter)
			.values({
				code,
				kind: wanted.kind,
				year,
				sequence,
				number,
				memberId: wanted.memberId,
				personName: wanted.personName,
				branchId: act.branchId,
				issuedOn,
				issuedAt: act.now,
				issuedBy: act.actorId,
				sheet
			})
			.returning({ id: letter.id });
		if (!made) throw new Error('a letter was inserted but not returned');
		await recordServiceEvents(tx, [
			{
				kind: 'documents.letter.issued',
				occurredAt: act.now,
				channel: act.channel,
				branchId: act.branchId,
				personId: wanted.memberId,
				actorId: act.actorId,
				facts: { letter: wanted.kind, number }
			}
		]);
		return { id: made.id, code, number, issuedOn };
	});
}

/** The next number. Its row stays locked until the letter is written or undone: no gap, and no number twice. */
async function nextInSeries(tx: Db, kind: LetterKind, year: number): Promise<number> {
	const [series] = await tx
		.insert(letterSeries)
		.values({ kind, year, last: 1 })
		.onConflictDoUpdate({
			target: [letterSeries.libraryId, letterSeries.kind, letterSeries.year],
			set: { last: sql`${letterSeries.last} + 1` }
		})
		.returning({ last: letterSeries.last });
	if (!series) throw new Error('a number series gave no number');
	return series.last;
}
