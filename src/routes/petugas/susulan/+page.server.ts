import type { Actions, PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import {
	addLine,
	lateEntryPage,
	saveLimit,
	saveLines,
	takeLine
} from '#wiring/pages/late-entry-page.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	allow(locals, 'circulation.loan.backdate');
	return lateEntryPage(getApp(), locals.actor, locals.locale);
};

const asked = async ({ locals, request }: { locals: App.Locals; request: Request }) => {
	allow(locals, 'circulation.loan.backdate');
	const { actor, locale } = locals;
	return { app: getApp(), actor, locale, form: await request.formData() };
};

export const actions: Actions = {
	tambah: async (event) => addLine(await asked(event)),
	ubah: async (event) => takeLine(await asked(event), true),
	hapus: async (event) => takeLine(await asked(event), false),
	simpan: async (event) => saveLines(await asked(event)),
	async batas(event) {
		allow(event.locals, 'circulation.policy.change');
		return saveLimit(await asked(event));
	}
};
