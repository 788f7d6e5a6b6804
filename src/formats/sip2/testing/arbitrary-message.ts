import fc from 'fast-check';
import { fieldCodes } from '../field-codes.ts';
import { layouts, type MessageCode } from '../layouts.ts';
import type { Outgoing } from '../message.ts';
import { valueOf } from '../text.ts';

const digits = (length: number) =>
	fc
		.array(fc.constantFrom(...'0123456789YN '), { minLength: length, maxLength: length })
		.map((signs) => signs.join(''));

const isFieldCode = (code: string): code is keyof typeof fieldCodes => code in fieldCodes;
const field = fc.tuple(
	fc.constantFrom(...Object.keys(fieldCodes).filter(isFieldCode)),
	fc.string({ unit: 'binary', maxLength: 30 }).map(valueOf)
);

/** Any message with values as they are written: on one line and in plain punctuation. */
export const anOutgoing: fc.Arbitrary<Outgoing> = fc
	.constantFrom(...(Object.keys(layouts) as MessageCode[]))
	.chain((code) => {
		const parts: Record<string, fc.Arbitrary<string>> = {};
		for (const [name, length] of layouts[code].fixed) parts[name] = digits(length);
		return fc.record({
			code: fc.constant(code),
			fixed: fc.record(parts),
			fields: fc.array(field, { maxLength: 6 })
		});
	}) as fc.Arbitrary<Outgoing>;
