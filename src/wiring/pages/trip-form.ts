import * as v from 'valibot';
import { dayIn } from './visit-form.ts';

const text = (longest: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.transform((told) => told.slice(0, longest))
	);
const orNull = (longest: number) =>
	v.pipe(
		text(longest),
		v.transform((told) => told || null)
	);
/** Empty is not told; what is no number is NaN, and refused by the rule. Points and spaces of thousands are left out. */
const count = v.pipe(
	text(12),
	v.transform((told) => (told === '' ? null : Number(told.replace(/[.\s]/g, ''))))
);
const degree = v.pipe(
	text(20),
	v.transform((told) => (told === '' ? null : Number(told.replace(',', '.'))))
);
/** "9.30", "09:30" → "09:30"; anything else is empty. */
const hour = v.pipe(
	text(10),
	v.transform((told) =>
		/^([01]?\d|2[0-3])[.:][0-5]\d$/.test(told) ? told.replace('.', ':').padStart(5, '0') : ''
	)
);
const day = v.pipe(
	text(12),
	v.transform((told) => dayIn(told) ?? null)
);

/** Who goes, and what the counter says. */
export const tripForm = v.object({
	driver: orNull(80),
	staff: orNull(120),
	kmBefore: count,
	kmAfter: count,
	note: orNull(500),
	ke: v.optional(v.string(), '')
});

export const dayForm = v.object({ reason: text(200), toDay: day, apa: v.optional(v.string(), '') });

export const routeForm = v.object({
	name: text(80),
	branchId: text(40),
	everyWeeks: v.pipe(
		text(3),
		v.transform((told) => Number(told === '' ? '1' : told))
	),
	firstDay: v.pipe(
		text(12),
		v.transform((told) => dayIn(told) ?? '')
	),
	lastDay: day,
	note: orNull(300),
	version: v.pipe(v.optional(v.string(), '0'), v.transform(Number))
});

export const stopForm = v.object({
	id: orNull(20),
	version: v.pipe(v.optional(v.string(), '0'), v.transform(Number)),
	name: text(100),
	village: orNull(60),
	district: text(60),
	place: orNull(100),
	arrives: hour,
	leaves: hour,
	latitude: degree,
	longitude: degree,
	accessNote: orNull(200)
});

/** The weekdays that are ticked. */
export const weekdaysIn = (form: FormData): number[] =>
	form
		.getAll('weekdays')
		.map(Number)
		.filter((weekday) => Number.isInteger(weekday) && weekday >= 1 && weekday <= 7);
