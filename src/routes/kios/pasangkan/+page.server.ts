import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { beginPairing, shownCode } from '#modules/devices/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { keepDeviceToken } from '#wiring/device-cookie.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	const standing = locals.device;
	if (standing?.state === 'paired') redirect(303, '/kios');
	return {
		code: standing?.state === 'waiting' ? shownCode(standing.code) : null,
		revoked: standing?.state === 'revoked' ? standing.name : null
	};
};

export const actions: Actions = {
	async default({ locals, cookies, url, request }) {
		if (locals.device?.state === 'paired') redirect(303, '/kios');
		const { db, clock } = getApp();
		const { token } = await beginPairing(
			db,
			{ userAgent: request.headers.get('user-agent')?.slice(0, 300) ?? null },
			{ now: clock.now() }
		);
		keepDeviceToken(cookies, url, token);
		redirect(303, '/kios/pasangkan');
	}
};
