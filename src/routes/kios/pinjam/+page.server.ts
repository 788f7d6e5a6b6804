import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { endService } from '#modules/devices/index.server.ts';
import { memberById } from '#modules/members/index.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { carried } from '#wiring/pages/kiosk-form.ts';
import { lendAtKiosk, lentHere, openCardAtKiosk } from '#wiring/pages/kiosk-self-service.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const device = kioskDevice(locals, 'circulation.loan.create');
	const member = device.servesMemberId ? await memberById(getApp().db, device.servesMemberId) : undefined;
	return { isOpen: member !== undefined };
};

export const actions: Actions = {
	async kartu({ locals, request }) {
		const device = kioskDevice(locals, 'circulation.loan.create');
		const typed = formText(await request.formData());
		const card = (typed['card'] ?? '').trim().slice(0, 100);
		const pin = typed['pin'] === undefined ? null : typed['pin'].trim();
		const opening = await openCardAtKiosk(getApp(), device, { card, pin }, locals.locale);
		if (opening.state === 'open') redirect(303, '/kios/pinjam');
		return { isPinAsked: opening.state === 'pin', card, refused: opening.say ?? null };
	},
	async buku({ locals, request }) {
		const device = kioskDevice(locals, 'circulation.loan.create');
		const app = getApp();
		const sent = await request.formData();
		const barcode = String(sent.get('copy') ?? '')
			.trim()
			.slice(0, 100);
		const outcome = await lendAtKiosk(app, device, barcode, locals.locale);
		if (device.servesMemberId === null) redirect(303, '/kios/pinjam');
		const before = carried(sent).filter((copy) => !outcome.ok || copy !== outcome.copy);
		const lent = await lentHere(
			app,
			device.servesMemberId,
			outcome.ok ? [outcome.copy, ...before] : before,
			locals.locale
		);
		return {
			lent,
			refused: outcome.ok ? null : [outcome.title, outcome.say].filter(Boolean).join(': ')
		};
	},
	async selesai({ locals, request }) {
		const device = kioskDevice(locals, 'circulation.loan.create');
		const app = getApp();
		const sent = await request.formData();
		const lent =
			device.servesMemberId === null
				? []
				: await lentHere(app, device.servesMemberId, carried(sent), locals.locale);
		await endService(app.db, device.id);
		if (lent.length === 0) redirect(303, '/kios');
		return { receipt: lent };
	}
};
