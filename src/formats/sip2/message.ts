import type { FieldCode } from './field-codes.ts';
import type { FixedParts, MessageCode } from './layouts.ts';

/** A field in its place; several of one code are several lines (screen message) or items. */
export type Field = readonly [code: string, value: string];

/** A message as it was read: every fixed part of its layout is there, fields may be anything. */
export type Sip2Message = {
	code: MessageCode;
	fixed: Readonly<Record<string, string>>;
	fields: readonly Field[];
	/** One digit, when the sender numbers its messages. */
	sequence: string | null;
};

/** A message to be written; a field whose value is null is left out. */
export type Outgoing<Code extends MessageCode = MessageCode> = {
	[Each in Code]: {
		code: Each;
		fixed: FixedParts<Each>;
		fields: readonly (readonly [code: FieldCode, value: string | null])[];
	};
}[Code];

/** The first field of a code, without control signs and outer spaces; '' when it is not there. */
export const fieldOf = (message: Pick<Sip2Message, 'fields'>, code: FieldCode): string =>
	(message.fields.find(([name]) => name === code)?.[1] ?? '').replace(/\p{Cc}/gu, '').trim();
