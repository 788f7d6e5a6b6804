import type { RequestHandler } from './$types';
import { writeCsv } from '#formats/csv/write-csv.ts';
import { columns } from '#modules/mobile-library/office-messages.ts';
import { t } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { csvFile } from '#wiring/csv-response.ts';
import { mobileStatisticsPage } from '#wiring/pages/mobile-statistics-page.server.ts';

/** The table of the page by kecamatan, with the figures as they are. */
export const GET: RequestHandler = async ({ locals, url }) => {
	allow(locals, 'mobile-library.trip.read');
	const { districts, from, to } = await mobileStatisticsPage(getApp(), url, locals.locale);
	const keys = ['calls', 'people', 'male', 'female', 'lent', 'returned', 'newMembers'] as const;
	const head = [columns.district, ...keys.map((key) => columns[key])].map((word) => t(word, locals.locale));
	const rows = districts.map(({ name, figures }) => [name, ...keys.map((key) => String(figures[key]))]);
	return csvFile(writeCsv([head, ...rows]), `keliling-${from}-${to}`);
};
