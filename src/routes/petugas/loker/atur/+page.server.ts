import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { addLockers, removeLocker, setLockerState } from '#modules/visits/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { allLockers } from '#wiring/pages/lockers-page.server.ts';
import { placeChoices, readPlace } from '#wiring/pages/place-choice.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'visits.locker.change');
	const app = getApp();
	const [lockers, choices] = await Promise.all([allLockers(app, null), placeChoices(app)]);
	return {
		lockers: lockers.map(({ code, number, state, place }) => ({ code, number, state, place })),
		choices,
		place: locals.actor.branchId ?? ''
	};
};

export const actions: Actions = {
	async tambah({ locals, request }) {
		allow(locals, 'visits.locker.change');
		const { db } = getApp();
		const typed = formText(await request.formData());
		const { tempat = '', dari = '', sampai = '' } = typed;
		const { branchId, roomId } = readPlace(tempat);
		const { branches, rooms } = await knownPlaces(db);
		const branch = branches.find(({ id }) => id === branchId);
		const room = rooms.find(({ id }) => id === roomId) ?? null;
		if (!branch) return fail(422, { typed, problem: 'place.unknown' as const, facts: {} });
		const numbers = { from: Number(dari || Number.NaN), to: Number(sampai || dari || Number.NaN) };
		const outcome = await addLockers(db, { branch, room, ...numbers });
		if (outcome.ok) return { added: outcome.value.made };
		const [reason] = outcome.reasons;
		return fail(422, {
			typed,
			problem: reason?.code ?? ('locker.numbers' as const),
			facts: reason?.facts ?? {}
		});
	},
	async ubah({ locals, request }) {
		allow(locals, 'visits.locker.change');
		const { kode = '', menjadi } = formText(await request.formData());
		const state = menjadi === 'tutup' ? 'closed' : 'in-use';
		const isChanged = await setLockerState(getApp().db, kode, state);
		return isChanged ? { changed: true } : fail(409, { problem: 'locker.unknown' as const, facts: {} });
	},
	async hapus({ locals, request }) {
		allow(locals, 'visits.locker.change');
		const { kode = '' } = formText(await request.formData());
		const isGone = await removeLocker(getApp().db, kode);
		return isGone ? { changed: true } : fail(409, { problem: 'locker.has-history' as const, facts: {} });
	}
};
