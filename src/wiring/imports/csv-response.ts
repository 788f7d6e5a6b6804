import { reportCsv, type ImportReport } from '#modules/imports/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { csvFile } from '../csv-response.ts';

/** The full list of a report as a file. */
export const csvResponse = (report: ImportReport, name: string, locale: Locale): Response =>
	csvFile(reportCsv(report.notices, locale), name);
