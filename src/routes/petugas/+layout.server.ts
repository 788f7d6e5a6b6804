import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { staffFrame } from '#wiring/staff-frame.server.ts';

export const load: LayoutServerLoad = async ({ locals, url }) => {
	if (!locals.actor) redirect(303, `/masuk?kembali=${encodeURIComponent(url.pathname)}`);
	return { frame: await staffFrame(getApp(), locals.actor, locals.locale) };
};
