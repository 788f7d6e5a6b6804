import { formatDate, formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import * as words from './messages.ts';
import type { LateProblem } from './rules/late-line.ts';

/** What is wrong with a line, as a sentence for its field. */
export function sayLateProblem(problem: LateProblem, locale: Locale): string {
	switch (problem.code) {
		case 'day.too-old':
			return t(words.tooOld, locale, { first: formatDate(problem.first, locale) });
		case 'card.unknown':
			return t(words.cardUnknown, locale, { card: problem.card });
		case 'copies.many':
			return t(words.copiesMany, locale, { most: formatNumber(problem.most, locale) });
		case 'copy.unknown':
			return t(words.copyUnknown, locale, { copy: problem.copy });
		case 'copy.twice':
			return t(words.copyTwice, locale, { copy: problem.copy });
		default:
			return t(words.problems[problem.code], locale);
	}
}
