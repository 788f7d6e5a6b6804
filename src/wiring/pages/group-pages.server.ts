import { educations } from '#modules/visits/index.ts';
import {
	groupVisitPolicy,
	slotsBetween,
	weekSlots,
	type DatedSlot,
	type GroupBooking,
	type GroupVisitRequest
} from '#modules/visits/index.server.ts';
import * as words from '#modules/visits/group-messages.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatClockRange, formatDate, formatList, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { groupSteps, peopleIn, readSlot, slotValue, wishes, type GroupStep } from './group-form.ts';

/** So many hours are offered at once; more are a link away. */
const slotsShown = 12;

/** The branches that take groups. */
export async function groupPlaces(app: App) {
	const [{ places }, slots] = await Promise.all([siteFacts(app), weekSlots(app.db)]);
	const taking = new Set(slots.map(({ branchId }) => branchId));
	return places
		.filter(({ id }) => taking.has(id))
		.map(({ id, name, shortName }) => ({ id, name, shortName }));
}

export const saySlot = (slot: { day: string; starts: string; ends: string }, locale: Locale): string =>
	`${formatDate(slot.day, locale)}, ${formatClockRange(slot.starts, slot.ends, locale)}`;

const slotChoice = (slot: DatedSlot, locale: Locale) => ({
	value: slotValue(slot),
	label: saySlot(slot, locale),
	hint: t(words.slotFree, locale, { free: slot.free })
});

/** Free hours for so many people at a branch, from a day on. */
export async function freeSlots(
	app: App,
	of: { branchId: string; people: number; from: string | null; byStaff?: boolean; besides?: string },
	locale: Locale
) {
	const today = dayOfInstant(app.clock.now());
	const policy = await groupVisitPolicy(app.db);
	const first = addDays(today, of.byStaff ? 0 : policy.daysBefore);
	const from = of.from !== null && of.from > first ? of.from : first;
	const to = addDays(today, policy.daysAhead);
	const slots = await slotsBetween(app.db, { branchId: of.branchId, from, to, besides: of.besides });
	const free = slots.filter((slot) => slot.free >= of.people);
	return {
		slots: free.slice(0, slotsShown).map((slot) => slotChoice(slot, locale)),
		laterFrom: free[slotsShown]?.day ?? null
	};
}

export const nearestChoices = (slots: readonly DatedSlot[], locale: Locale) =>
	slots.map((slot) => slotChoice(slot, locale));

/** The answers as facts to check, each with the page where it is changed. */
export async function answersInWords(app: App, answers: Record<string, string>, locale: Locale) {
	const slot = readSlot(answers['slot'] ?? '');
	const { places } = await siteFacts(app);
	const dated = slot && (await slotsBetween(app.db, { ...slot, from: slot.day, to: slot.day }));
	const hour = dated?.find(({ starts }) => starts === slot?.starts);
	const chosen = wishes.filter(
		(wish) => answers[`wish-${wish}`] !== undefined && answers[`wish-${wish}`] !== ''
	);
	const fact = (step: GroupStep, term: keyof typeof words.factWords, text: string) => ({
		step,
		term: t(words.factWords[term], locale),
		text: text || t(words.noneTold, locale)
	});
	return [
		fact('lembaga', 'institution', joined(answers['institution'], answers['groupName'])),
		fact(
			'lembaga',
			'contact',
			joined(answers['contactName'], answers['contactPhone'], answers['contactEmail'])
		),
		fact(
			'peserta',
			'people',
			t(words.peopleFact, locale, {
				all: peopleIn(answers),
				male: Number(answers['male']) || 0,
				female: Number(answers['female']) || 0,
				companions: Number(answers['companions']) || 0
			})
		),
		fact('peserta', 'needs', answers['accessNeeds'] ?? ''),
		fact('jadwal', 'time', hour ? saySlot(hour, locale) : ''),
		fact('jadwal', 'place', places.find(({ id }) => id === slot?.branchId)?.name ?? ''),
		fact(
			'keinginan',
			'wishes',
			formatList(
				chosen.map((wish) => t(words.wishWords[wish], locale)),
				locale
			)
		),
		fact('keinginan', 'note', answers['note'] ?? '')
	];
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** The answers as a request; undefined while a page is missing. */
export function requestOf(answers: Record<string, string>): GroupVisitRequest | undefined {
	const slot = readSlot(answers['slot'] ?? '');
	const { institution = '', contactName = '', contactPhone = '' } = answers;
	if (!slot || institution === '' || contactName === '' || contactPhone === '') return undefined;
	const orNull = (name: string) => answers[name] || null;
	return {
		...slot,
		institution,
		contactName,
		contactPhone,
		contactEmail: orNull('contactEmail'),
		groupName: orNull('groupName'),
		education: educations.find((known) => known === answers['education']) ?? null,
		male: Number(answers['male']) || 0,
		female: Number(answers['female']) || 0,
		companions: Number(answers['companions']) || 0,
		accessNeeds: orNull('accessNeeds'),
		wishes: wishes.filter((wish) => Boolean(answers[`wish-${wish}`])),
		note: orNull('note')
	};
}

/** The first page that still lacks an answer. */
export function firstOpenStep(answers: Record<string, string>): GroupStep {
	const asks: Partial<Record<GroupStep, string>> = {
		lembaga: 'institution',
		peserta: 'male',
		jadwal: 'slot',
		keinginan: 'note'
	};
	return (
		groupSteps.find((step) => asks[step] !== undefined && answers[asks[step]] === undefined) ?? 'periksa'
	);
}

/** A booking as its own page and the office show it. */
export async function bookingInWords(app: App, booking: GroupBooking, locale: Locale) {
	const { places } = await siteFacts(app);
	const place = places.find(({ id }) => id === booking.branchId);
	const chosen = booking.wishes.flatMap((wish) => wishes.find((known) => known === wish) ?? []);
	const [movedDay = '', movedTime = ''] = (booking.movedFrom ?? '').split(' ');
	const fact = (term: keyof typeof words.factWords, text: string | null) => ({
		term: t(words.factWords[term], locale),
		text: text || t(words.noneTold, locale)
	});
	return {
		code: booking.code,
		version: booking.version,
		state: booking.state,
		stateWord: t(words.stateWords[booking.state], locale),
		next: t(words.nextWords[booking.state], locale),
		name: joined(booking.institution, booking.groupName),
		time: saySlot(booking, locale),
		place: place?.name ?? '',
		placeShort: place?.shortName ?? '',
		people: booking.people,
		answer: booking.answer,
		movedFrom:
			booking.movedFrom === null
				? null
				: t(words.movedNote, locale, {
						from: `${formatDate(movedDay, locale)}, ${movedTime.replace(':', '.')}`
					}),
		facts: [
			fact('institution', joined(booking.institution, booking.groupName)),
			fact('time', saySlot(booking, locale)),
			fact('place', place?.name ?? null),
			fact(
				'people',
				t(words.peopleFact, locale, {
					all: booking.people,
					male: booking.male,
					female: booking.female,
					companions: booking.companions
				})
			),
			fact(
				'wishes',
				formatList(
					chosen.map((wish) => t(words.wishWords[wish], locale)),
					locale
				)
			),
			fact('needs', booking.accessNeeds),
			fact('note', booking.note)
		]
	};
}
