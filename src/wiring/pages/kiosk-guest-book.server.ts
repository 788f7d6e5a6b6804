import { fail } from '@sveltejs/kit';
import { educations, jobs, purposes, sexes } from '#modules/visits/index.ts';
import {
	recordVisit,
	sayVisits,
	visitorsOfDay,
	type VisitInput,
	type VisitOutcome
} from '#modules/visits/index.server.ts';
import type { PairedDevice } from '#modules/devices/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { formText } from './form-text.ts';

/** Writes a line from a kiosk, where the kiosk stands. */
export function writeAtKiosk(
	app: App,
	device: PairedDevice,
	line: Omit<VisitInput, 'branchId' | 'roomId'>
): Promise<VisitOutcome> {
	const { branchId, roomId, actor } = device;
	return recordVisit(
		app.db,
		{ ...line, branchId, roomId },
		{ now: app.clock.now(), actorId: actor.accountId, channel: 'kiosk' }
	);
}

/** The address of the greeting: numbers only, nobody's name. */
export async function greetingOf(
	app: App,
	device: PairedDevice,
	outcome: Extract<VisitOutcome, { ok: true }>
): Promise<string> {
	const day = dayOfInstant(app.clock.now());
	const { people } = await visitorsOfDay(app.db, { day, branchId: device.branchId });
	const query = new URLSearchParams({ ke: String(people), orang: String(outcome.visit.people) });
	if (outcome.isRepeat) query.set('sejak', outcome.visit.at);
	return `/kios/selesai?${query}`;
}

/** A card under the scanner, or its number typed. */
export async function scanMember(app: App, device: PairedDevice, form: FormData, locale: Locale) {
	const card = (formText(form)['card'] ?? '').trim().slice(0, 100);
	const outcome = await writeAtKiosk(app, device, { kind: 'member', card });
	if (outcome.ok) return { ok: true as const, to: await greetingOf(app, device, outcome) };
	const say = outcome.reasons.map((reason) => sayVisits(reason, locale)).join(' ');
	return { ok: false as const, failed: fail(422, { say }) };
}

/** The questions of a guest in their order; each may be skipped. */
export const guestSteps = ['name', 'job', 'education', 'sex', 'purpose'] as const;
export type GuestStep = (typeof guestSteps)[number];
export type GuestAnswers = Record<GuestStep, string>;

const one = <Value extends string>(values: readonly Value[], told: string): Value | null =>
	values.find((value) => value === told) ?? null;

/** Answers as they were tapped so far; what is no answer is none. */
export function guestAnswers(form: FormData): GuestAnswers {
	const told = formText(form);
	return {
		name: (told['name'] ?? '').trim().slice(0, 80),
		job: one(jobs, told['job'] ?? '') ?? '',
		education: one(educations, told['education'] ?? '') ?? '',
		sex: one(sexes, told['sex'] ?? '') ?? '',
		purpose: one(purposes, told['purpose'] ?? '') ?? ''
	};
}

export const guestLine = (answers: GuestAnswers): Omit<VisitInput, 'branchId' | 'roomId'> => ({
	kind: 'guest',
	name: answers.name === '' ? null : answers.name,
	job: one(jobs, answers.job),
	education: one(educations, answers.education),
	sex: one(sexes, answers.sex),
	purpose: one(purposes, answers.purpose)
});

const countIn = (text: string | undefined): number => {
	const number = Number((text ?? '').trim());
	return Number.isInteger(number) && number >= 0 && number <= 500 ? number : 0;
};

/** A group as it was counted at the kiosk. */
export function groupLine(form: FormData): Omit<VisitInput, 'branchId' | 'roomId'> {
	const told = formText(form);
	const male = countIn(told['male']);
	const female = countIn(told['female']);
	const booking = (told['booking'] ?? '').trim();
	const institution = (told['institution'] ?? '').trim().slice(0, 120);
	return {
		kind: 'group',
		institution: institution === '' ? null : institution,
		male,
		female,
		people: male + female,
		purpose: 'kunjungan-kelas',
		...(booking === '' ? {} : { booking })
	};
}
