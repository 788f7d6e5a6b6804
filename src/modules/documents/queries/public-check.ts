import type { Db } from '#platform/database/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { LetterKind } from '../rules/letter-kind.ts';
import { maskName } from '../rules/mask-name.ts';
import { letterByCode } from './letters.ts';

/** What a stranger may know of a letter: enough to compare it with the paper in hand, and no more. */
export type CheckedLetter = {
	kind: LetterKind;
	number: string;
	issuedOn: string;
	maskedName: string;
	/** The day on which it was withdrawn; null while it is in force. */
	withdrawnOn: string | null;
};

/** The public check of a letter by its code; undefined when there is no such letter. */
export async function checkLetter(db: Db, code: string): Promise<CheckedLetter | undefined> {
	const found = await letterByCode(db, code);
	if (!found) return undefined;
	return {
		kind: found.kind,
		number: found.number,
		issuedOn: found.issuedOn,
		maskedName: maskName(found.personName),
		withdrawnOn: found.withdrawnAt === null ? null : dayOfInstant(found.withdrawnAt)
	};
}
