import * as v from 'valibot';
import { educations } from '#modules/visits/index.ts';

/** The pages of the public form, one decision each. */
export const groupSteps = ['lembaga', 'peserta', 'jadwal', 'keinginan', 'periksa'] as const;
export type GroupStep = (typeof groupSteps)[number];

export const isGroupStep = (text: string): text is GroupStep => groupSteps.some((step) => step === text);

export const wishes = ['dongeng', 'warisan', 'mencari', 'membaca'] as const;

const required = (longest: number, code: string) =>
	v.pipe(v.optional(v.string(), ''), v.trim(), v.minLength(1, code), v.maxLength(longest, code));
const optional = (longest: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.transform((text) => text.slice(0, longest))
	);

/** As it is stored: +62…; what has too few or too many figures is none. */
const phone = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed.replace(/[^\d+]/g, '').replace(/^0/, '+62')),
	v.check((digits) => /^\+\d{9,15}$/.test(digits), 'contactPhone')
);

const email = v.pipe(
	optional(200),
	v.check((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'contactEmail')
);

const count = (code: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.transform((text) => (text === '' ? '0' : text)),
		v.check((text) => /^\d{1,3}$/.test(text), code)
	);

/** What each page asks; issue messages are the names of the fields, with a sentence for each. */
export const groupStepForms = {
	lembaga: v.object({
		institution: required(120, 'institution'),
		contactName: required(80, 'contactName'),
		contactPhone: phone,
		contactEmail: email
	}),
	peserta: v.object({
		groupName: optional(60),
		education: v.pipe(
			v.optional(v.string(), ''),
			v.transform((told) => educations.find((known) => known === told) ?? '')
		),
		male: count('male'),
		female: count('female'),
		companions: count('companions'),
		accessNeeds: optional(300)
	}),
	jadwal: v.object({
		slot: v.pipe(
			v.optional(v.string(), ''),
			v.check((text) => slotShape.test(text), 'slot')
		)
	}),
	keinginan: v.object({ note: optional(500) })
} as const satisfies Partial<Record<GroupStep, v.GenericSchema<unknown, Record<string, string>>>>;

const slotShape = /^([0-9a-f-]{36}) (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/** An hour of a branch as the value of a choice. */
export const slotValue = (slot: { branchId: string; day: string; starts: string }): string =>
	`${slot.branchId} ${slot.day} ${slot.starts}`;

export function readSlot(value: string): { branchId: string; day: string; starts: string } | undefined {
	const [, branchId = '', day = '', starts = ''] = slotShape.exec(value) ?? [];
	return branchId === '' ? undefined : { branchId, day, starts };
}

/** How many come, by the answers so far. */
export const peopleIn = (answers: Record<string, string>): number =>
	['male', 'female', 'companions'].reduce((sum, name) => sum + (Number(answers[name]) || 0), 0);
