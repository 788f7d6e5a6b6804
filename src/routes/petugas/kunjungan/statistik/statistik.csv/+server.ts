import { writeCsv } from '#formats/csv/write-csv.ts';
import { csvColumns, dimensionWords } from '#modules/visits/staff-messages.ts';
import { t } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { csvFile } from '#wiring/csv-response.ts';
import { visitStatisticsPage } from '#wiring/pages/visit-statistics-page.server.ts';

/** The tables of the page below one another, with the figures as they are. */
export async function GET({ locals, url }) {
	allow(locals, 'visits.visit.read');
	const { locale } = locals;
	const { tables, from, to } = await visitStatisticsPage(getApp(), url, locale);
	const head = Object.values(csvColumns).map((column) => t(column, locale));
	const rows = tables.flatMap(({ dimension, rows: of }) =>
		of.map(({ label, people }) => [t(dimensionWords[dimension], locale), label, String(people)])
	);
	return csvFile(writeCsv([head, ...rows]), `kunjungan-${from}-${to}`);
}
