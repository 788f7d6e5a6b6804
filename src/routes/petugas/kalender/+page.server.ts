import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { closeDays } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { removeClosedDay } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { calendarPage } from '#wiring/pages/calendar-page.server.ts';
import { closingForm, sayCalendarIssues } from '#wiring/pages/closing-form.server.ts';
import { actOfOffice } from '#wiring/pages/edit-rule.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { isKey } from '#wiring/pages/rule-form.server.ts';
import { forgetSiteFacts } from '#wiring/site-facts.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'organisation.calendar.read');
	return {
		...(await calendarPage(getApp(), locals.locale)),
		mayChange: may(locals.actor, 'organisation.calendar.change'),
		done: url.searchParams.get('hasil')
	};
};

export const actions: Actions = {
	async libur({ locals, request }) {
		allow(locals, 'organisation.calendar.change');
		const app = getApp();
		const typed = formText(await request.formData());
		const read = v.safeParse(closingForm('planned', dayOfInstant(app.clock.now())), typed);
		if (!read.success) return fail(422, { typed, problems: sayCalendarIssues(read.issues, locals.locale) });
		const done = await closeDays(app.db, read.output, actOfOffice(app, locals.actor));
		forgetSiteFacts();
		const hasMoved = done.loans + done.holds > 0;
		redirect(
			303,
			hasMoved ? `/petugas/kalender/tutup/${done.closingId}?hasil=tutup` : '/petugas/kalender?hasil=libur'
		);
	},
	async hapus({ locals, request }) {
		allow(locals, 'organisation.calendar.change');
		const { hari = '' } = formText(await request.formData());
		if (!isKey(hari)) error(404, 'no such day');
		await removeClosedDay(getApp().db, hari);
		forgetSiteFacts();
		redirect(303, '/petugas/kalender?hasil=dihapus');
	}
};
