import { copiesByBarcodes } from '#modules/catalogue/index.server.ts';
import { membersByCards } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { lateEntryDays } from './late-entry-days.ts';
import { problemsOfLine, type LateLine, type LateProblem } from './rules/late-line.ts';

export type CheckedLine = {
	line: LateLine;
	problems: LateProblem[];
	/** Whose card it is; null without one that is known. */
	name: string | null;
	/** The title of each copy that is known, in their order. */
	copies: { code: string; title: string | null }[];
};

/** Looks up every code of the lines at once, and says what is wrong with each line. */
export async function checkLateLines(db: Db, lines: readonly LateLine[], now: Date): Promise<CheckedLine[]> {
	const [{ members }, copies, days] = await Promise.all([
		membersByCards(
			db,
			lines.flatMap(({ card }) => (card === '' ? [] : [card]))
		),
		copiesByBarcodes(
			db,
			lines.flatMap((line) => line.copies)
		),
		lateEntryDays(db)
	]);
	const names = new Map(members.map(({ cardNumber, name }) => [cardNumber.toLowerCase(), name]));
	const titles = new Map(copies.map(({ barcode, title }) => [barcode.toLowerCase(), title]));
	const known = { cards: new Set(names.keys()), copies: new Set(titles.keys()) };
	const at = { now, today: dayOfInstant(now), days };
	return lines.map((line) => ({
		line,
		problems: problemsOfLine(line, known, at),
		name: names.get(line.card.toLowerCase()) ?? null,
		copies: line.copies.map((code) => ({ code, title: titles.get(code.toLowerCase()) ?? null }))
	}));
}
