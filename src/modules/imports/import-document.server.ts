import type { Locale } from '#platform/i18n/index.ts';
import { sumCounts } from './rules/entity.ts';
import type { ImportKind } from './rules/import-kind.ts';
import type { Notice } from './rules/notice.ts';
import { saySourceRefusal } from './sentences/refusals.server.ts';
import { sayNotice } from './sentences/say-notice.server.ts';
import type { SourceRefusal } from './sources/read-source.ts';
import type { ImportReport } from './use-cases/report.ts';

export type SpokenNotice = { source: string; row: string; code: string; say: string };

/** A line of the report with its sentence. */
export const speakNotice = (line: Notice, locale: Locale): SpokenNotice => ({
	source: line.source,
	row: line.row,
	code: line.code,
	say: sayNotice(line, locale)
});

/** An import as other programs read it (interface: `import`); `findings` holds what is no refusal. */
export function importDocument(report: ImportReport, locale: Locale) {
	const { read, created, updated, unchanged } = sumCounts(report.byEntity);
	const lines = (isWanted: (line: Notice) => boolean) => report.notices.filter(isWanted);
	return {
		id: report.id,
		kind: report.kind,
		read,
		created,
		updated,
		unchanged,
		rejected: lines(({ level }) => level === 'refused').map((line) => speakNotice(line, locale)),
		findings: lines(({ level }) => level !== 'refused').map((line) => ({
			level: line.level,
			...speakNotice(line, locale)
		})),
		byEntity: report.byEntity,
		reconcile: report.reconcile.map(({ name, source, target }) => ({ name, source, target })),
		committed: report.committed
	};
}

/** The same shape when nothing could be read: every file's reason stands among the refused rows. */
export function refusedDocument(kind: ImportKind | null, reasons: readonly SourceRefusal[], locale: Locale) {
	return {
		id: null,
		kind,
		read: 0,
		created: 0,
		updated: 0,
		unchanged: 0,
		rejected: reasons.map((reason) => ({
			source: String(reason.facts.file ?? '*'),
			row: reason.facts.line === undefined || reason.facts.line === null ? '*' : String(reason.facts.line),
			code: reason.code,
			say: saySourceRefusal(reason, locale)
		})),
		findings: [],
		byEntity: {},
		reconcile: [],
		committed: false
	};
}
