import type { Actions, PageServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';
import { returnAtKiosk } from '#wiring/pages/kiosk-self-service.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	kioskDevice(locals, 'circulation.loan.return');
};

export const actions: Actions = {
	async default({ locals, request }) {
		const device = kioskDevice(locals, 'circulation.loan.return');
		const sent = await request.formData();
		const barcode = String(sent.get('copy') ?? '')
			.trim()
			.slice(0, 100);
		const count = Math.max(0, Math.trunc(Number(sent.get('count')) || 0));
		const outcome = await returnAtKiosk(getApp(), device, barcode, locals.locale);
		const say = [outcome.title, outcome.say].filter(Boolean).join(': ');
		return { ok: outcome.ok, say, count: outcome.ok ? count + 1 : count };
	}
};
