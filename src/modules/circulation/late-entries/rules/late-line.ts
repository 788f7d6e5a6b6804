import { addDays } from '#platform/clock/index.ts';

export const lateKinds = ['loan', 'return'] as const;
export type LateKind = (typeof lateKinds)[number];

/** A line of a paper list: what one reader took or brought back, and when. As it was typed. */
export type LateLine = {
	/** The line's own, given when it is added: sent twice, it is written once. */
	key: string;
	kind: LateKind;
	/** `YYYY-MM-DD`. */
	day: string;
	/** `hh:mm`, the library's wall clock. */
	time: string;
	/** Empty for a return: the loan knows whose it is. */
	card: string;
	copies: readonly string[];
};

export type LateProblem =
	| { field: 'day'; code: 'day.wrong' | 'day.future' }
	| { field: 'day'; code: 'day.too-old'; first: string }
	| { field: 'time'; code: 'time.wrong' }
	| { field: 'card'; code: 'card.missing' }
	| { field: 'card'; code: 'card.unknown'; card: string }
	| { field: 'copies'; code: 'copies.missing' }
	| { field: 'copies'; code: 'copies.many'; most: number }
	| { field: 'copies'; code: 'copy.unknown' | 'copy.twice'; copy: string };

/** What is known of the codes of a line, in small letters. */
export type KnownCodes = { cards: ReadonlySet<string>; copies: ReadonlySet<string> };

/** More on one line of paper is a slip of the scanner. */
export const MOST_COPIES = 40;

const isTime = (typed: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed);

/** When a line happened. Western Indonesian Time has no summer time. */
export const instantOfLine = ({ day, time }: Pick<LateLine, 'day' | 'time'>): Date =>
	new Date(`${day}T${time}:00+07:00`);

function isDay(typed: string): boolean {
	const date = new Date(`${typed}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === typed;
}

/**
 * All that is wrong with a line. It happened before now and not more than so many days ago; a loan has a card that
 * somebody has; every code is a copy of the library, once. What a rule of lending would have said is no problem here: the
 * book has gone, and staff look at it afterwards.
 *
 * @param now the moment of typing, `today` its day in the library
 * @param days how far back may be written
 */
export function problemsOfLine(
	line: LateLine,
	known: KnownCodes,
	{ now, today, days }: { now: Date; today: string; days: number }
): LateProblem[] {
	const problems: LateProblem[] = [];
	const first = addDays(today, -days);
	if (!isDay(line.day)) problems.push({ field: 'day', code: 'day.wrong' });
	else if (line.day > today) problems.push({ field: 'day', code: 'day.future' });
	else if (line.day < first) problems.push({ field: 'day', code: 'day.too-old', first });
	if (!isTime(line.time)) problems.push({ field: 'time', code: 'time.wrong' });
	else if (line.day === today && instantOfLine(line).getTime() > now.getTime())
		problems.push({ field: 'day', code: 'day.future' });
	if (line.kind === 'loan' && line.card === '') problems.push({ field: 'card', code: 'card.missing' });
	if (line.card !== '' && !known.cards.has(line.card.toLowerCase()))
		problems.push({ field: 'card', code: 'card.unknown', card: line.card });
	if (line.copies.length === 0) problems.push({ field: 'copies', code: 'copies.missing' });
	if (line.copies.length > MOST_COPIES)
		problems.push({ field: 'copies', code: 'copies.many', most: MOST_COPIES });
	const seen = new Set<string>();
	for (const copy of line.copies) {
		const code = copy.toLowerCase();
		if (seen.has(code)) problems.push({ field: 'copies', code: 'copy.twice', copy });
		else if (!known.copies.has(code)) problems.push({ field: 'copies', code: 'copy.unknown', copy });
		seen.add(code);
	}
	return problems;
}
