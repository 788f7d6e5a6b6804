import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { listPdfResponse, loanList } from '#wiring/pages/printed-lists.server.ts';

export const GET: RequestHandler = async ({ locals, params }) => {
	allow(locals, 'members.member.read');
	const list = await loanList(getApp(), params.kartu);
	if (!list) error(404, 'no such card');
	return listPdfResponse(list);
};
