import { redirect } from '@sveltejs/kit';
import { returnPath } from '#platform/return-path/return-path.ts';
import { DEFAULT_DISPLAY, DISPLAY_COOKIE, serializeDisplay } from '#ui/display/display.ts';
import { LOW_COOKIE } from '#wiring/kiosk-frame.server.ts';
import { keepChoice } from '#wiring/keep-choice.server.ts';

/** One tool of the kiosk's foot switched; the other stays as it is. Both go with the visitor. */
export async function POST({ request, cookies, url }) {
	const form = await request.formData();
	if (form.has('rendah')) keepChoice(cookies, url, LOW_COOKIE, form.get('rendah') === 'ya' ? 'ya' : '');
	if (form.has('kontras')) {
		const chosen =
			form.get('kontras') === 'ya'
				? { ...DEFAULT_DISPLAY, theme: 'kontras-tinggi' as const, textSize: 125 as const }
				: DEFAULT_DISPLAY;
		keepChoice(cookies, url, DISPLAY_COOKIE, serializeDisplay(chosen));
	}
	redirect(303, returnPath(form.get('kembali'), '/kios'));
}
