import { t, type Locale } from '#platform/i18n/index.ts';
import { csvColumns, levelWords } from './messages.ts';
import type { Notice } from './rules/notice.ts';
import { sayNotice } from './sentences/say-notice.server.ts';

/** Every line of a report as a table for spreadsheets; the mark at its start says that it is UTF-8. */
export function reportCsv(notices: readonly Notice[], locale: Locale): string {
	const head = Object.values(csvColumns).map((column) => t(column, locale));
	const rows = notices.map((line) => [
		t(levelWords[line.level], locale),
		line.source,
		line.row,
		line.code,
		sayNotice(line, locale)
	]);
	return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * RFC 4180. Text of a foreign file that a spreadsheet would take for a formula is marked as text.
 */
function cell(value: string): string {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
