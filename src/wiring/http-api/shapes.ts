import * as v from 'valibot';

/** A card, a barcode, a public id, the code of a place. */
export const code = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
export const key = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200)));

export const reasons = v.array(
	v.object({
		code: v.string(),
		say: v.string(),
		facts: v.record(v.string(), v.unknown()),
		rule: v.nullable(v.string())
	})
);

/** When something happened, as its device tells it. */
export const at = v.optional(v.pipe(v.string(), v.isoTimestamp()));
/** A name, an institution, a telephone number. */
export const word = v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)));
/** So many people. */
export const people = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)));
