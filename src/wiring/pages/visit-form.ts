import * as v from 'valibot';
import { educations, jobs, purposes, sexes } from '#modules/visits/index.ts';

/** Nothing chosen is not told; anything else unknown too, so that an old form loses no visit. */
const choiceOf = <Value extends string>(values: readonly Value[]) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((told): Value | null => values.find((value) => value === told) ?? null)
	);

const text = (longest: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.maxLength(longest),
		v.transform((told) => told || null)
	);

/** Empty is not told; what is no number is NaN, and refused by the rule. */
const number = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.transform((told) => (told === '' ? null : Number(told)))
);

const clock = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.check((told) => told === '' || /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(told), 'time.wrong'),
	v.transform((told) => (told === '' ? null : told.replace('.', ':').padStart(5, '0')))
);

/** What a form about a visit can tell; issue messages are codes. */
export const visitForm = v.object({
	place: v.optional(v.string(), ''),
	time: clock,
	card: text(100),
	name: text(80),
	sex: choiceOf(sexes),
	education: choiceOf(educations),
	job: choiceOf(jobs),
	purpose: choiceOf(purposes),
	people: number,
	male: number,
	female: number,
	institution: text(120),
	note: text(300),
	booking: text(40)
});

export type VisitForm = v.InferOutput<typeof visitForm>;

/** The moment of a clock time on a day of the library. */
export const momentOn = (day: string, time: string): Date => new Date(`${day}T${time}:00+07:00`);

/** A day in the address, `YYYY-MM-DD`; undefined when it is none. */
export function dayIn(told: string | null): string | undefined {
	if (told === null || !/^\d{4}-\d{2}-\d{2}$/.test(told)) return undefined;
	const date = new Date(`${told}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === told ? told : undefined;
}
