import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { branchesOf, closeDays, datesOnClosedDays } from '#modules/circulation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { movesAhead, placeChoices } from '#wiring/pages/calendar-page.server.ts';
import { closingForm, sayCalendarIssues } from '#wiring/pages/closing-form.server.ts';
import { actOfOffice } from '#wiring/pages/edit-rule.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { forgetSiteFacts } from '#wiring/site-facts.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'organisation.calendar.change');
	const app = getApp();
	return { today: dayOfInstant(app.clock.now()), places: await placeChoices(app) };
};

export const actions: Actions = {
	async lihat({ locals, request }) {
		allow(locals, 'organisation.calendar.change');
		const app = getApp();
		const today = dayOfInstant(app.clock.now());
		const typed = formText(await request.formData());
		const read = v.safeParse(closingForm('sudden', today), typed);
		if (!read.success) return fail(422, { typed, problems: sayCalendarIssues(read.issues, locals.locale) });
		const { branchId, ...closed } = read.output;
		const dates = await datesOnClosedDays(app.db, {
			branchIds: await branchesOf(app.db, branchId),
			today,
			closed
		});
		const moves = await movesAhead(
			app,
			dates.map((date) => ({ ...date, isUndone: false })),
			locals.locale
		);
		return {
			typed,
			moves,
			loans: dates.filter((date) => date.kind === 'loan').length,
			holds: dates.filter((date) => date.kind === 'hold').length
		};
	},
	async tutup({ locals, request }) {
		allow(locals, 'organisation.calendar.change');
		const app = getApp();
		const typed = formText(await request.formData());
		const read = v.safeParse(closingForm('sudden', dayOfInstant(app.clock.now())), typed);
		if (!read.success) return fail(422, { typed, problems: sayCalendarIssues(read.issues, locals.locale) });
		const done = await closeDays(app.db, read.output, actOfOffice(app, locals.actor));
		forgetSiteFacts();
		redirect(303, `/petugas/kalender/tutup/${done.closingId}?hasil=tutup`);
	}
};
