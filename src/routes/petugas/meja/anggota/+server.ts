import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { may } from '#modules/identity/index.ts';
import { getApp } from '#wiring/app.server.ts';
import { findMembersForDesk } from '#wiring/pages/find-members-for-desk.server.ts';

/** Members by name, for those who come without their card. */
export const GET: RequestHandler = async ({ url, locals }) => {
	if (!may(locals.actor, 'members.member.read')) error(403);
	const words = url.searchParams.get('cari')?.trim() ?? '';
	const found =
		words === '' ? { members: [], total: 0 } : await findMembersForDesk(getApp(), words, locals.locale);
	return Response.json(found, { headers: { 'cache-control': 'no-store' } });
};
