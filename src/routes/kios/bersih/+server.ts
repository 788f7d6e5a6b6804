import { redirect } from '@sveltejs/kit';
import { endService } from '#modules/devices/index.server.ts';
import { LOCALE_COOKIE } from '#platform/i18n/index.ts';
import { DISPLAY_COOKIE } from '#ui/display/display.ts';
import { getApp } from '#wiring/app.server.ts';
import { keepChoice } from '#wiring/keep-choice.server.ts';
import { LOW_COOKIE } from '#wiring/kiosk-frame.server.ts';

/** Wipes what a visitor left on the kiosk: language, display, an open card. Then the start. */
export async function POST({ cookies, url, locals }) {
	for (const name of [LOCALE_COOKIE, DISPLAY_COOKIE, LOW_COOKIE]) keepChoice(cookies, url, name, '');
	if (locals.device?.state === 'paired') await endService(getApp().db, locals.device.device.id);
	redirect(303, '/kios');
}
