import { checksumOf } from './checksum.ts';
import { isMessageCode, layouts, type MessageCode } from './layouts.ts';
import type { Field, Sip2Message } from './message.ts';
import { decodeText } from './text.ts';

export type ReadProblem =
	/** The bytes do not give the checksum that came with them. */
	| 'checksum'
	/** The first two signs name no message. */
	| 'unknown-message'
	/** It ends before its fixed parts do. */
	| 'too-short';

export type ReadMessage =
	| { ok: true; message: Sip2Message; /** Whether it carried a checksum. */ isChecked: boolean }
	| { ok: false; problem: ReadProblem };

/** The end of a message with error detection. */
const trailer = /(?:AY(\d))?AZ([0-9A-Fa-f]{4})$/;
/** The same closed with the sign that ends a field, as some machines do. */
const closedTrailer = /(?:AY(\d))?AZ([0-9A-Fa-f]{4})\|$/;
/** A number without a checksum. */
const numberOnly = /AY(\d)\|?$/;

/**
 * Reads one message, without the signs that end its line. Any bytes are read or named as a problem; nothing is thrown.
 * Fields that the protocol does not know are kept as they are.
 */
export function readMessage(line: Uint8Array): ReadMessage {
	// One sign a byte: places and lengths of the protocol are bytes, whatever the text in the fields is written in.
	const signs = Buffer.from(line).toString('latin1');
	const code = signs.slice(0, 2);
	if (!isMessageCode(code)) return { ok: false, problem: 'unknown-message' };
	const body = signs.slice(2);
	const length = lengthOfFixed(code);
	// A barcode may end like that as well: what is closed like a field must begin where one could.
	const standsAlone = (found: RegExpExecArray | null) =>
		found && (found.index === length || body[found.index - 1] === '|') ? found : null;
	const checked = trailer.exec(body) ?? standsAlone(closedTrailer.exec(body));
	if (checked) {
		const upToAz = line.subarray(0, signs.lastIndexOf('AZ') + 2);
		if (checksumOf(upToAz) !== checked[2]?.toUpperCase()) return { ok: false, problem: 'checksum' };
	}
	const numbered = checked ?? standsAlone(numberOnly.exec(body));
	const end = numbered?.index ?? body.length;
	if (end < length) return { ok: false, problem: 'too-short' };
	const fields = readFields(body.slice(length, end));
	// The end of a guarded message, spoiled on the way.
	if (fields.some(([name]) => name === 'AY')) return { ok: false, problem: 'checksum' };
	return {
		ok: true,
		isChecked: checked !== null,
		message: {
			code,
			fixed: readFixed(code, body),
			fields,
			sequence: numbered?.[1] ?? null
		}
	};
}

const lengthOfFixed = (code: MessageCode): number =>
	layouts[code].fixed.reduce((sum, [, length]) => sum + length, 0);

function readFixed(code: MessageCode, body: string): Record<string, string> {
	const parts: Record<string, string> = {};
	let at = 0;
	for (const [name, length] of layouts[code].fixed) {
		parts[name] = body.slice(at, at + length);
		at += length;
	}
	return parts;
}

function readFields(signs: string): Field[] {
	return signs.split('|').flatMap((part) => {
		// What has no code is no field: a stray sign, or the end after the last one.
		if (part.length < 2) return [];
		return [[part.slice(0, 2), decodeText(Buffer.from(part.slice(2), 'latin1'))] as const];
	});
}
