/** Numbered letters, for the server: queries and acts. */
import type { PrintedLetter } from './pdf/letters-pdf.ts';
import type { PrintedList } from './rules/printed-list.ts';

export type { LetterAct } from './act.ts';
export { letterSettingsNow } from './queries/letter-settings-now.ts';
export { letterHead, type LetterPaper } from './queries/letter-paper.ts';
export { nextNumbers } from './queries/next-numbers.ts';
export {
	findLetters,
	lastRequest,
	latestLetters,
	letterByCode,
	lettersOf,
	lettersOfMember,
	waitingRequests,
	type Letter,
	type LetterInBrief
} from './queries/letters.ts';
export { checkLetter } from './queries/public-check.ts';
export type { LetterSettings } from './rules/letter-settings.ts';
export { changeLetterSettings } from './use-cases/change-letter-settings.ts';
export { countCheck } from './use-cases/count-check.ts';
export { issueLetter, type IssuedLetter, type LetterBody } from './use-cases/issue-letter.ts';
export { lockRequest, requestLetter, settleRequest, settleRequestsOf } from './use-cases/request-letter.ts';
export { withdrawLetter } from './use-cases/withdraw-letter.ts';

/**
 * Letters as one PDF on A4. Its library and typefaces are loaded when the first is asked for: the command line, which
 * runs without the build, never needs them.
 */
export async function lettersPdf(letters: readonly PrintedLetter[]): Promise<Uint8Array> {
	const { lettersPdf: draw } = await import('./pdf/letters-pdf.ts');
	return draw(letters);
}

/** A list that is no letter, as PDF on A4. */
export async function listPdf(list: PrintedList): Promise<Uint8Array> {
	const { listPdf: draw } = await import('./pdf/list-pdf.ts');
	return draw(list);
}
