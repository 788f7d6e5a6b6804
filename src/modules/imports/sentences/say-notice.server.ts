import { marcProblems, sayMarcProblem, type MarcProblemCode } from '#formats/marc21/problem.ts';
import type { FindingFacts } from '#formats/inlislite/index.ts';
import type { Locale, Said } from '#platform/i18n/index.ts';
import type { Notice, NoticeCode } from '../rules/notice.ts';
import { collectionFindings } from './collection-findings.server.ts';
import { deskFindings } from './desk-findings.server.ts';
import { ownNotices } from './own-notices.server.ts';
import { peopleFindings } from './people-findings.server.ts';
import { violationFindings } from './violation-words.server.ts';
import type { Sentences } from './sentence.ts';

/** Every code of the reader has a sentence, or this does not compile. */
const findings: Sentences<FindingFacts> = {
	...collectionFindings,
	...peopleFindings,
	...deskFindings,
	...violationFindings
};
const sentences = { ...findings, ...ownNotices };

const isOurs = (code: string): code is keyof typeof sentences => Object.hasOwn(sentences, code);
const isMarc = (code: string): code is MarcProblemCode => Object.hasOwn(marcProblems, code);

export const isNoticeCode = (code: string): code is NoticeCode => isOurs(code) || isMarc(code);

/** A line of the report as a finished sentence. */
export function sayNotice({ code, facts }: Pick<Notice, 'code' | 'facts'>, locale: Locale): string {
	if (!isOurs(code)) return sayMarcProblem(code, textsOf(facts), locale);
	// Codes and facts were put together by `notice` and the readers; reports kept in the database hold both as they were.
	const say = sentences[code] as (facts: Notice['facts']) => Said;
	return say(facts)[locale];
}

const textsOf = (facts: Notice['facts']): Record<string, string | number> =>
	Object.fromEntries(
		Object.entries(facts).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)])
	);
