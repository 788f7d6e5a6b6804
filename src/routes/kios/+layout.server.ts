import type { LayoutServerLoad } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { kioskFrame, LOW_COOKIE } from '#wiring/kiosk-frame.server.ts';

export const load: LayoutServerLoad = async ({ locals, cookies, url }) => {
	const device = locals.device?.state === 'paired' ? locals.device.device : null;
	const looks = {
		isLow: cookies.get(LOW_COOKIE) !== undefined,
		isContrast: locals.display.theme === 'kontras-tinggi'
	};
	return {
		frame: await kioskFrame(getApp(), device, looks, locals.locale),
		start: device?.start ?? null,
		isStart: url.pathname === '/kios'
	};
};
