import { reportCsv, type ImportReport } from '#modules/imports/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** The full list of a report as a file. */
export const csvResponse = (report: ImportReport, name: string, locale: Locale): Response =>
	new Response(reportCsv(report.notices, locale), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`,
			'cache-control': 'no-store'
		}
	});
