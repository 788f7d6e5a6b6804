import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { changeHours } from '#modules/circulation/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { actOfOffice } from '#wiring/pages/edit-rule.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { hoursPage, readWeek } from '#wiring/pages/hours-form.server.ts';
import { forgetSiteFacts } from '#wiring/site-facts.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'organisation.calendar.change');
	const found = await hoursPage(getApp(), params.gedung, locals.locale);
	if (!found) error(404, 'no such place');
	const moved = url.searchParams.get('dipindah');
	return { ...found, moved: moved === null ? null : Number(moved) || 0 };
};

export const actions: Actions = {
	async simpan({ locals, params, request }) {
		allow(locals, 'organisation.calendar.change');
		const app = getApp();
		const found = await hoursPage(app, params.gedung, locals.locale);
		if (!found) error(404, 'no such place');
		const branchId = found.branch.id;
		const read = await readWeek(app, branchId, await request.formData(), locals.locale);
		if ('problems' in read) return fail(422, read);
		const { week, replaced } = read;
		const done = await changeHours(app.db, { branchId, week, replaced }, actOfOffice(app, locals.actor));
		forgetSiteFacts();
		redirect(303, `?dipindah=${done.loans + done.holds}`);
	},
	async hapus({ locals, params, request }) {
		allow(locals, 'organisation.calendar.change');
		const app = getApp();
		const found = await hoursPage(app, params.gedung, locals.locale);
		if (!found) error(404, 'no such place');
		const { key = '' } = formText(await request.formData());
		if (!found.weeks.some((week) => week.key === key && key !== '')) error(404, 'no such season');
		const change = { branchId: found.branch.id, removedSeason: key };
		const done = await changeHours(app.db, change, actOfOffice(app, locals.actor));
		forgetSiteFacts();
		redirect(303, `?dipindah=${done.loans + done.holds}`);
	}
};
