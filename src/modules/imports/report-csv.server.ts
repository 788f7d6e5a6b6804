import { writeCsv } from '#formats/csv/write-csv.ts';
import { t, type Locale } from '#platform/i18n/index.ts';
import { csvColumns, levelWords } from './messages.ts';
import type { Notice } from './rules/notice.ts';
import { sayNotice } from './sentences/say-notice.server.ts';

/** Every line of a report as a table for spreadsheets. */
export function reportCsv(notices: readonly Notice[], locale: Locale): string {
	const head = Object.values(csvColumns).map((column) => t(column, locale));
	const rows = notices.map((line) => [
		t(levelWords[line.level], locale),
		line.source,
		line.row,
		line.code,
		sayNotice(line, locale)
	]);
	return writeCsv([head, ...rows]);
}
