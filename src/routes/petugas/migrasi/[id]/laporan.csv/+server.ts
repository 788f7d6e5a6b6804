import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { reportOfRun } from '#modules/imports/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { csvResponse } from '#wiring/imports/csv-response.ts';

export const GET: RequestHandler = async ({ locals, params }) => {
	allow(locals, 'imports.import.dry-run');
	const run = await reportOfRun(getApp().db, params.id);
	if (!run) error(404, 'no such import');
	return csvResponse(run.report, `impor-${params.id}`, locals.locale);
};
