import { error, fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { reopenDays } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { closingPage } from '#wiring/pages/calendar-page.server.ts';
import { sayCalendarProblem } from '#wiring/pages/closing-form.server.ts';
import { actOfOffice } from '#wiring/pages/edit-rule.server.ts';
import { isKey } from '#wiring/pages/rule-form.server.ts';
import { forgetSiteFacts } from '#wiring/site-facts.server.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	allow(locals, 'organisation.calendar.read');
	const found = await closingPage(getApp(), params.id, locals.locale);
	if (!found) error(404, 'no such closing');
	return {
		...found,
		mayUndo: found.mayUndo && may(locals.actor, 'organisation.calendar.change'),
		isNew: url.searchParams.get('hasil') === 'tutup'
	};
};

export const actions: Actions = {
	async batal({ locals, params }) {
		allow(locals, 'organisation.calendar.change');
		if (!isKey(params.id)) error(404, 'no such closing');
		const app = getApp();
		const outcome = await reopenDays(app.db, params.id, actOfOffice(app, locals.actor));
		if (!outcome.ok) return fail(409, { refused: sayCalendarProblem('', outcome.code, locals.locale).text });
		forgetSiteFacts();
		return { restored: outcome.restored, kept: outcome.kept };
	}
};
