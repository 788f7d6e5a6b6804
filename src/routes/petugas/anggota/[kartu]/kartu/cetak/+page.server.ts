import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { printedCard } from '#wiring/pages/replace-card.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'members.card.replace');
	const card = await printedCard(getApp(), params.kartu);
	if (!card) error(404, 'no such card');
	const size = url.searchParams.get('ukuran') === 'a4' ? ('a4' as const) : ('cr80' as const);
	return { card, size, back: `/petugas/anggota/${encodeURIComponent(card.number)}/kartu` };
};
