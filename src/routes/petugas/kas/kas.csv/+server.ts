import { writeCsv } from '#formats/csv/write-csv.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { csvFile } from '#wiring/csv-response.ts';
import { closesTable } from '#wiring/pages/cash-page.server.ts';

/** The closed days of a year, all buildings, with the figures as they are. */
export async function GET({ locals }) {
	allow(locals, 'circulation.cash.close');
	const { rows, day } = await closesTable(getApp(), locals.locale);
	return csvFile(writeCsv(rows), `tutup-kas-${day}`);
}
