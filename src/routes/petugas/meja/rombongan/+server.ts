import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { groupAtDesk, writeGroupAtDesk } from '#wiring/pages/group-at-desk.server.ts';

const headers = { 'cache-control': 'no-store' };

export const GET: RequestHandler = async ({ locals, url }) => {
	allow(locals, 'visits.visit.read');
	const group = await groupAtDesk(getApp(), url.searchParams.get('kartu') ?? '', locals);
	if (!group) error(404, 'no institution has this card');
	return json(group, { headers });
};

export const POST: RequestHandler = async ({ locals, request }) => {
	allow(locals, 'visits.visit.record');
	const answer = await writeGroupAtDesk(getApp(), formText(await request.formData()), locals);
	return json(answer, { status: answer.ok ? 200 : 422, headers });
};
