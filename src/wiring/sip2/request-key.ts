import { createHash } from 'node:crypto';
import type { Sip2Message } from '#formats/sip2/index.ts';
import { momentOf } from './stamps.ts';
import type { Talk } from './talk.ts';

/** A machine whose clock is wrong by more than this gives its messages no time that could tell them apart. */
const trustedMinutes = 10;

/**
 * The key that makes a repeated message harmless, also over a new connection: the same machine and act, about the same
 * thing, at the same second of its clock. Undefined when that clock can't be trusted.
 *
 * @param about the loan that is renewed, the copy that comes back
 */
export function requestKey(
	request: Sip2Message,
	{ device, now }: Pick<Talk, 'device' | 'now'>,
	about: string
): string | undefined {
	const date = request.fixed['transactionDate'] ?? '';
	const told = momentOf(date);
	if (!told || Math.abs(told.getTime() - now.getTime()) > trustedMinutes * 60_000) return undefined;
	const parts = [device.accountId, request.code, date, about.toLowerCase()];
	return `sip2/${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}
