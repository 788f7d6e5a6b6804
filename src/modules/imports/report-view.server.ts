import { copyStates } from '#modules/catalogue/title-messages.ts';
import { statusWords } from '#modules/members/messages.ts';
import { formatDate, formatList, formatNumber, t, type Locale, type Message } from '#platform/i18n/index.ts';
import * as words from './messages.ts';
import { entities, sumCounts } from './rules/entity.ts';
import { noticeLevels, type Notice, type NoticeLevel } from './rules/notice.ts';
import { sayNotice } from './sentences/say-notice.server.ts';
import type { ImportReport } from './use-cases/report.ts';

/** So many lines of the row-by-row part are on the page; all of them are in the list to download. */
const linesShown = 200;

export type RemarkGroup = {
	code: string;
	level: NoticeLevel;
	levelWord: string;
	/** The sentence of its rows, or that of the first as an example where they differ. */
	say: string;
	count: string;
	lines: { source: string; row: string; say: string }[];
	/** How many more there are, as a sentence. */
	more: string | null;
};

export type ReportView = ReturnType<typeof reportView>;

/** A report as the page shows it, every word finished. */
export function reportView(report: ImportReport, locale: Locale) {
	const number = (value: number) => formatNumber(value, locale);
	const sums = sumCounts(report.byEntity);
	return {
		summary: t(words.summarySentence, locale, {
			created: number(sums.created),
			updated: number(sums.updated),
			unchanged: number(sums.unchanged),
			rejected: number(sums.rejected)
		}),
		origin: t(words.readForDay, locale, {
			files: formatList(
				report.files.map(({ name }) => name),
				locale
			),
			day: formatDate(report.asOf, locale, 'plain')
		}),
		hasRefusals: sums.rejected > 0,
		counts: entities.flatMap((entity) => {
			const counts = report.byEntity[entity];
			if (!counts || counts.read === 0) return [];
			return [
				{
					key: entity,
					name: t(words.entityWords[entity], locale),
					read: number(counts.read),
					created: number(counts.created),
					updated: number(counts.updated),
					unchanged: number(counts.unchanged),
					rejected: number(counts.rejected),
					isRefusing: counts.rejected > 0
				}
			];
		}),
		reconcile: report.reconcile.map(({ name, of, source, target }) => ({
			key: name,
			name: nameOfFigure(of, locale),
			source: number(source),
			target: number(target),
			isSame: source === target,
			match:
				source === target
					? t(words.matches, locale)
					: t(words.differsBy, locale, { by: number(Math.abs(source - target)) })
		})),
		groups: groupsOf(report.notices, locale),
		hasRemarks: report.notices.length > 0
	};
}

const wordIn = (
	table: Readonly<Record<string, Message>>,
	key: string | undefined,
	locale: Locale
): string => {
	const message = key === undefined ? undefined : table[key];
	return message ? t(message, locale) : (key ?? '');
};

/** "Eksemplar, Pusat, sedang dipinjam". */
function nameOfFigure([entity = '', ...parts]: readonly string[], locale: Locale): string {
	const whole = wordIn(words.entityWords, entity, locale);
	const [first, second] = parts;
	const rest =
		entity === 'copies'
			? [first, second === undefined ? undefined : wordIn(copyStates, second, locale)]
			: entity === 'members'
				? [
						first === 'status'
							? wordIn(statusWords, second, locale)
							: second || (first === undefined ? undefined : t(words.categoryUnknown, locale))
					]
				: [
						first === undefined
							? undefined
							: wordIn(entity === 'visits' ? words.visitWords : words.loanWords, first, locale)
					];
	return [whole, ...rest.filter((part) => part !== undefined)].join(', ');
}

/** Rows with the same code together, the refused first; every group shows at least one of its rows. */
function groupsOf(notices: readonly Notice[], locale: Locale): RemarkGroup[] {
	const groups = new Map<string, Notice[]>();
	for (const line of notices) {
		const group = groups.get(line.code) ?? [];
		groups.set(line.code, group);
		group.push(line);
	}
	const inOrder = [...groups.values()].sort((a, b) => rank(a) - rank(b));
	let left = linesShown - inOrder.length;
	return inOrder.flatMap((lines): RemarkGroup[] => {
		const [first] = lines;
		if (!first) return [];
		const shown = lines.slice(0, 1 + Math.max(0, left));
		left -= shown.length - 1;
		const hidden = lines.length - shown.length;
		return [
			{
				code: first.code,
				level: first.level,
				levelWord: t(words.levelWords[first.level], locale),
				say: sayGroup(lines, locale),
				count: t(words.groupCount, locale, { n: formatNumber(lines.length, locale) }),
				lines: shown.map((line) => ({
					source: line.source,
					row: line.row === '*' ? t(words.wholeTable, locale) : line.row,
					say: sayNotice(line, locale)
				})),
				more: hidden > 0 ? t(words.moreInFile, locale, { n: formatNumber(hidden, locale) }) : null
			}
		];
	});
}

function sayGroup(lines: readonly Notice[], locale: Locale): string {
	const sentences = new Set(lines.map((line) => sayNotice(line, locale)));
	const [say = ''] = sentences;
	return sentences.size === 1 ? say : t(words.forExample, locale, { say });
}

const rank = ([first]: readonly Notice[]): number => (first ? noticeLevels.indexOf(first.level) : 0);
