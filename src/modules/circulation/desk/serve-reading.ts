import { deskMember } from '../queries/desk-member.ts';
import { copyOnTheCounter } from '../queries/copy-on-the-counter.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Act } from '../act.ts';
import { countReading } from '../reading/use-cases/count-reading.ts';
import type { DeskReply } from './desk-reply.ts';
import type { DeskRequest } from './desk-request.ts';
import { sayAnswer } from './say-answer.server.ts';
import { sayReading } from './say-reading.server.ts';
import type { Told } from './told.ts';

/** A scan in Baca di tempat: a card opens its reader's session, a copy is counted, with or without one. */
export async function scanAsRead(
	db: Db,
	{ code, card, as, key }: Extract<DeskRequest, { act: 'scan' }>,
	act: Act,
	told: Told
): Promise<DeskReply> {
	const member = as === 'copy' ? undefined : await deskMember(db, code, act);
	const copy = as === 'member' ? undefined : await copyOnTheCounter(db, code);
	if (member && copy)
		return sayAnswer({ kind: 'member-or-copy', member: member.name, title: copy.title }, told);
	if (member) return sayAnswer({ kind: 'session', member }, told);
	if (!copy) return sayAnswer({ kind: 'unknown', code }, told);
	return countAsRead(db, { copy: copy.barcode, card, key }, act, told);
}

/** It was on loan, and somebody said that it came back before it was read. */
export const returnAndCount = (
	db: Db,
	{ copy, card, key }: Extract<DeskRequest, { act: 'read' }>,
	act: Act,
	told: Told
): Promise<DeskReply> => countAsRead(db, { copy, card, key, returnFirst: true }, act, told);

async function countAsRead(
	db: Db,
	of: { copy: string; card: string | undefined; key: string; returnFirst?: boolean },
	act: Act,
	told: Told
): Promise<DeskReply> {
	const { copy: barcode, card, key, returnFirst } = of;
	const outcome = await countReading(db, { barcode, card, returnFirst, key, undoKey: key }, act);
	return sayReading(outcome, told);
}
