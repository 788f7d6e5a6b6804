import { createHash } from 'node:crypto';
import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { momentOf } from './stamps.ts';
import type { Talk } from './talk.ts';

/** A machine whose clock is wrong by more than this gives its messages no time that could tell them apart. */
const trustedMinutes = 10;

/**
 * The key that makes a repeated message harmless, also over a new connection: the same machine, act, card and copy at
 * the same second is the same act. Undefined when the machine's clock can't be trusted with that.
 */
export function requestKey(request: Sip2Message, { device, now }: Pick<Talk, 'device' | 'now'>) {
	const told = momentOf(request.fixed['transactionDate'] ?? '');
	if (!told || Math.abs(told.getTime() - now.getTime()) > trustedMinutes * 60_000) return undefined;
	const parts = [device.accountId, request.code, request.fixed['transactionDate'], fieldOf(request, 'AA')];
	const of = [...parts, fieldOf(request, 'AB'), fieldOf(request, 'AJ')];
	// Hashed: the table of answers need not tell who borrowed what.
	return `sip2/${createHash('sha256').update(JSON.stringify(of)).digest('base64url')}`;
}
