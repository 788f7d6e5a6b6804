import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import {
	answerHelp,
	confirmPairing,
	isPinRequired,
	requirePin,
	revokeDevice
} from '#modules/devices/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { devicesPage, pairingForm } from '#wiring/pages/devices-page.server.ts';
import { formText } from '#wiring/pages/form-text.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'devices.device.manage');
	return {
		...(await devicesPage(getApp(), locals.locale)),
		branchId: locals.actor.branchId ?? '',
		paired: url.searchParams.get('dipasangkan'),
		isRevoked: url.searchParams.has('dicabut'),
		pin: may(locals.actor, 'organisation.setting.change')
			? { isRequired: await isPinRequired(getApp().db), isSaved: url.searchParams.has('pin') }
			: null
	};
};

const fieldOf: Record<string, string> = {
	'pairing.code-unknown': 'code',
	'pairing.name': 'name',
	'pairing.branch': 'place',
	'pairing.room': 'place',
	'pairing.role-missing': 'kind'
};

export const actions: Actions = {
	async pasangkan({ locals, request }) {
		allow(locals, 'devices.device.manage');
		const { db, clock } = getApp();
		const typed = formText(await request.formData());
		const parsed = v.safeParse(pairingForm, typed);
		if (!parsed.success) return fail(422, { typed, problems: [{ field: 'place', code: 'pairing.branch' }] });
		const by = { now: clock.now(), actorId: locals.actor.accountId };
		const outcome = await confirmPairing(db, parsed.output, by);
		if (!outcome.ok)
			return fail(422, {
				typed,
				problems: outcome.reasons.map(({ code }) => ({ field: fieldOf[code] ?? 'code', code }))
			});
		redirect(303, `/petugas/perangkat?dipasangkan=${encodeURIComponent(outcome.name)}`);
	},
	async cabut({ locals, request }) {
		allow(locals, 'devices.device.manage');
		const { db, clock } = getApp();
		const form = await request.formData();
		const by = { now: clock.now(), actorId: locals.actor.accountId };
		await revokeDevice(db, String(form.get('id') ?? ''), by, form.get('hilang') === 'ya');
		redirect(303, '/petugas/perangkat?dicabut');
	},
	async pin({ locals, request }) {
		allow(locals, 'organisation.setting.change');
		const { db, clock } = getApp();
		const isRequired = (await request.formData()).has('wajib');
		await requirePin(db, isRequired, { now: clock.now(), actorId: locals.actor.accountId });
		redirect(303, '/petugas/perangkat?pin');
	},
	async datang({ locals, request }) {
		allow(locals, 'devices.device.manage');
		await answerHelp(getApp().db, String((await request.formData()).get('id') ?? ''));
		redirect(303, '/petugas/perangkat');
	}
};
