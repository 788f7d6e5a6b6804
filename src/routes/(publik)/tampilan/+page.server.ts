import { redirect } from '@sveltejs/kit';
import { returnPath } from '#platform/return-path/return-path.ts';
import { DEFAULT_DISPLAY, DISPLAY_COOKIE, readDisplay, serializeDisplay } from '#ui/display/display.ts';
import { keepChoice } from '#wiring/keep-choice.server.ts';

const OWN_PATH = '/tampilan?tersimpan';

export const load = ({ locals, url }) => ({
	display: locals.display,
	returnTo: returnPath(url.searchParams.get('kembali'), ''),
	isSaved: url.searchParams.has('tersimpan')
});

export const actions = {
	async default({ request, cookies, url }) {
		const form = await request.formData();
		const display = form.has('awal') ? DEFAULT_DISPLAY : readDisplay(form);
		keepChoice(cookies, url, DISPLAY_COOKIE, serializeDisplay(display));
		redirect(303, returnPath(form.get('kembali'), OWN_PATH));
	}
};
