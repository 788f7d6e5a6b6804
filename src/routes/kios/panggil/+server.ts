import { redirect } from '@sveltejs/kit';
import { askForHelp } from '#modules/devices/index.server.ts';
import { returnPath } from '#platform/return-path/return-path.ts';
import { getApp } from '#wiring/app.server.ts';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';

/** "Panggil petugas": the office shows where somebody waits. */
export async function POST({ request, locals }) {
	const device = kioskDevice(locals, 'visits.visit.record');
	const { db, clock } = getApp();
	await askForHelp(db, device.id, clock.now());
	redirect(303, returnPath((await request.formData()).get('kembali'), '/kios'));
}
