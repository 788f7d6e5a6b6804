import { checksumOf } from './checksum.ts';
import { layouts } from './layouts.ts';
import type { Outgoing } from './message.ts';
import { valueOf } from './text.ts';

/**
 * How a message is guarded: with the number of the message that it answers and a checksum, with a checksum alone (both
 * requests to send again, which are never numbered), or not at all.
 */
export type Guard = { sequence: string } | 'checksum' | 'none';

/**
 * Writes a message in UTF-8, without the signs that end its line.
 *
 * @example writeMessage({ code: '94', fixed: { ok: '1' }, fields: [] }, { sequence: '0' }) // 941AY0AZFDFD
 * @throws RangeError when a fixed part has not the length of its layout
 */
export function writeMessage(message: Outgoing, guard: Guard): Uint8Array {
	const given = new Map<string, string>(Object.entries<string>(message.fixed));
	const fixed = layouts[message.code].fixed.map(([name, length]) => {
		const part = given.get(name) ?? '';
		if (part.length !== length || /[^\x20-\x7e]/.test(part))
			throw new RangeError(`${name} of message ${message.code} needs ${length} plain signs`);
		return part;
	});
	const fields = message.fields.flatMap(([code, value]) =>
		value === null ? [] : [`${code}${valueOf(value)}|`]
	);
	const text = message.code + fixed.join('') + fields.join('');
	if (guard === 'none') return Buffer.from(text);
	const guarded = Buffer.from(`${text}${guard === 'checksum' ? '' : `AY${guard.sequence}`}AZ`);
	return Buffer.concat([guarded, Buffer.from(checksumOf(guarded))]);
}
