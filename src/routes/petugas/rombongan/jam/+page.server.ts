import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import {
	addGroupSlot,
	groupVisitPolicy,
	removeGroupSlot,
	sayVisits,
	weekSlots
} from '#modules/visits/index.server.ts';
import { slotWrong, weekdays } from '#modules/visits/group-office-messages.ts';
import { formatClockRange, t } from '#platform/i18n/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { saveGroupPolicy } from '#wiring/pages/group-policy-form.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import { readPlace } from '#wiring/pages/place-choice.server.ts';
import { siteFacts } from '#wiring/site-facts.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'visits.slot.change');
	const app = getApp();
	const [{ places }, slots, policy] = await Promise.all([
		siteFacts(app),
		weekSlots(app.db),
		groupVisitPolicy(app.db)
	]);
	const weekday = (number: number) => {
		const word = weekdays[number - 1];
		return word ? t(word, locals.locale) : '';
	};
	return {
		policy: Object.fromEntries(Object.entries(policy).map(([field, value]) => [field, String(value)])),
		isSaved: url.searchParams.has('tersimpan'),
		branches: places.map(({ id, name }) => ({ value: id, label: name })),
		weekdays: weekdays.map((word, index) => ({ value: String(index + 1), label: t(word, locals.locale) })),
		slots: slots.map((slot) => ({
			id: slot.id,
			branchId: slot.branchId,
			place: places.find(({ id }) => id === slot.branchId)?.shortName ?? '',
			weekday: weekday(slot.weekday),
			hours: formatClockRange(slot.starts, slot.ends, locals.locale),
			people: String(slot.people)
		}))
	};
};

/** "9", "9.00", "09:00": an hour as people write it; undefined for anything else. */
function clockIn(text: string | undefined): string | undefined {
	const [, hour = '', minute = '00'] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec((text ?? '').trim()) ?? [];
	return hour === '' ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

export const actions: Actions = {
	async syarat({ locals, request }) {
		allow(locals, 'visits.slot.change');
		const { actor, locale } = locals;
		const typed = formText(await request.formData());
		const refused = await saveGroupPolicy({ app: getApp(), actor, locale, typed });
		if (refused) return refused;
		redirect(303, '/petugas/rombongan/jam?tersimpan');
	},
	async tambah({ locals, request }) {
		allow(locals, 'visits.slot.change');
		const typed = formText(await request.formData());
		const starts = clockIn(typed['starts']);
		const ends = clockIn(typed['ends']);
		const { branchId } = readPlace(typed['branch'] ?? '');
		const weekday = Number(typed['weekday']);
		if (starts === undefined || ends === undefined || branchId === '' || !(weekday >= 1 && weekday <= 7))
			return fail(422, { typed, problems: [{ field: 'starts', text: t(slotWrong, locals.locale) }] });
		const people = Number(typed['people'] === '' ? Number.NaN : typed['people']);
		const outcome = await addGroupSlot(getApp().db, { branchId, weekday, starts, ends, people });
		if (!outcome.ok)
			return fail(422, {
				typed,
				problems: outcome.reasons.map((reason) => ({
					field: reason.code === 'slot.people' ? 'people' : 'starts',
					text: sayVisits(reason, locals.locale)
				}))
			});
		redirect(303, '/petugas/rombongan/jam?tersimpan');
	},
	async hapus({ locals, request }) {
		allow(locals, 'visits.slot.change');
		const typed = formText(await request.formData());
		const { branchId, roomId: id } = readPlace(`${typed['branch'] ?? ''} ${typed['id'] ?? ''}`);
		if (id !== null && branchId !== '') await removeGroupSlot(getApp().db, { id, branchId });
		redirect(303, '/petugas/rombongan/jam?tersimpan');
	}
};
