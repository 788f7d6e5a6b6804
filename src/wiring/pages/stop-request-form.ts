import * as v from 'valibot';
import { requesterKinds } from '#modules/mobile-library/index.ts';

/** The pages of the request, one decision each. */
export const requestSteps = ['siapa', 'lembaga', 'tempat', 'peserta', 'kontak', 'periksa'] as const;
export type RequestStep = (typeof requestSteps)[number];

export const isRequestStep = (text: string): text is RequestStep =>
	requestSteps.some((step) => step === text);

const required = (longest: number, code: string) =>
	v.pipe(v.optional(v.string(), ''), v.trim(), v.minLength(1, code), v.maxLength(longest, code));
const optional = (longest: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.transform((text) => text.slice(0, longest))
	);

/** As it is stored: +62…; what has too few or too many figures is none. */
export const phoneField = (code: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((typed) => typed.replace(/[^\d+]/g, '').replace(/^0/, '+62')),
		v.check((digits) => /^\+\d{9,15}$/.test(digits), code)
	);

/** What each page asks; issue messages are the names of the fields, with a sentence for each. */
export const requestStepForms = {
	siapa: v.object({
		requester: v.pipe(
			v.optional(v.string(), ''),
			v.check((told) => requesterKinds.some((kind) => kind === told), 'requester')
		)
	}),
	lembaga: v.object({ institution: required(120, 'institution') }),
	tempat: v.object({
		district: required(60, 'district'),
		village: optional(60),
		spot: required(200, 'spot')
	}),
	peserta: v.object({
		people: v.pipe(
			v.optional(v.string(), ''),
			v.trim(),
			v.check((text) => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 2000, 'people')
		),
		wish: optional(200),
		note: optional(500)
	}),
	kontak: v.object({ contactName: required(80, 'contactName'), contactPhone: phoneField('contactPhone') })
} as const satisfies Partial<Record<RequestStep, v.GenericSchema<unknown, Record<string, string>>>>;

/** The answer without which a page is open. */
const asks: Partial<Record<RequestStep, string>> = {
	siapa: 'requester',
	lembaga: 'institution',
	tempat: 'spot',
	peserta: 'people',
	kontak: 'contactPhone'
};

/** The first page that still lacks an answer. */
export const firstOpenStep = (answers: Record<string, string>): RequestStep =>
	requestSteps.find((step) => asks[step] !== undefined && answers[asks[step]] === undefined) ?? 'periksa';
