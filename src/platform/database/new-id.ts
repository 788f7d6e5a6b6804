import { randomBytes } from 'node:crypto';

let lastMs = 0;
let counter = 0;

/**
 * A key made here instead of by the database, where rows must name each other before they are written: UUID of
 * version 7 (RFC 9562, §5.7 with a counter, §6.2 method 1), so that keys made one after another stay in that order.
 */
export function newId(): string {
	const now = Date.now();
	if (now > lastMs) {
		lastMs = now;
		counter = 0;
	} else if (++counter > 0xfff) {
		// More than 4,096 in a millisecond: borrow from the next one instead of losing the order.
		lastMs++;
		counter = 0;
	}
	const bytes = randomBytes(16);
	bytes.writeUIntBE(lastMs, 0, 6);
	bytes.writeUInt16BE(0x7000 | counter, 6);
	bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
	const hex = bytes.toString('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
