import type { PageServerLoad } from './$types';
import { kioskDevice } from '#wiring/pages/kiosk-device.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	kioskDevice(locals, 'visits.visit.record');
};
