import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { loanList } from '#wiring/pages/printed-lists.server.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'members.member.read');
	const list = await loanList(getApp(), params.kartu);
	if (!list) error(404, 'no such card');
	const record = `/petugas/anggota/${encodeURIComponent(params.kartu)}`;
	return { list, record, pdf: `${record}/daftar/daftar.pdf` };
};
