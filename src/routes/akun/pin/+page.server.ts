import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { hasKioskPin, removeKioskPin, setKioskPin } from '#modules/devices/index.server.ts';
import { getApp } from '#wiring/app.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const memberId = locals.actor?.memberId ?? null;
	return {
		hasCard: memberId !== null,
		isSet: memberId !== null && (await hasKioskPin(getApp().db, memberId)),
		done: url.searchParams.has('tersimpan') ? 'saved' : url.searchParams.has('dihapus') ? 'removed' : null
	};
};

const ownCard = (memberId: string | null | undefined): string => memberId ?? error(403, 'no card');

export const actions: Actions = {
	async simpan({ locals, request }) {
		if (!locals.actor) error(401, 'sign in');
		const { db, clock } = getApp();
		const pin = String((await request.formData()).get('pin') ?? '').trim();
		const memberId = ownCard(locals.actor.memberId);
		const outcome = await setKioskPin(db, { memberId, pin }, { now: clock.now() });
		if (!outcome.ok) return fail(422, { code: outcome.reasons[0]?.code ?? 'pin.shape' });
		redirect(303, '/akun/pin?tersimpan');
	},
	async hapus({ locals }) {
		if (!locals.actor) error(401, 'sign in');
		await removeKioskPin(getApp().db, ownCard(locals.actor.memberId));
		redirect(303, '/akun/pin?dihapus');
	}
};
