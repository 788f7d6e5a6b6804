import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { csvResponse } from '#wiring/imports/csv-response.ts';
import { trialOf } from '#wiring/imports/import-pages.server.ts';

export const GET: RequestHandler = async ({ locals, params }) => {
	allow(locals, 'imports.import.dry-run');
	const report = await trialOf(getApp(), params.token, locals);
	if (!report) error(404, 'no such trial');
	return csvResponse(report, 'uji-coba', locals.locale);
};
