import type { LayoutServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { publicFrame } from '#wiring/public-frame.server.ts';

export const load: LayoutServerLoad = async ({ locals }) => ({
	frame: await publicFrame(getApp(), locals)
});
