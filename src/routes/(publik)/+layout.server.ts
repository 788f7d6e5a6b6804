import { getApp } from '#wiring/app.server.ts';
import { publicFrame } from '#wiring/public-frame.server.ts';

export async function load({ locals }) {
	const frame = await publicFrame(getApp(), locals);
	return { frame, site: { name: frame.site.place } };
}
