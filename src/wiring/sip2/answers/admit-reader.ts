import { fieldOf, type Sip2Message } from '#formats/sip2/index.ts';
import { pinLocked, pinWrong } from '#modules/devices/kiosk-messages.ts';
import { t } from '#platform/i18n/index.ts';
import { pinNeeded } from '../messages.server.ts';
import type { Sip2Card } from '../ports.ts';
import { sayAll } from '../say.ts';
import type { OpenCard, Talk } from '../talk.ts';

/** A card whose PIN was right needs none again for so long, unless its session ends before. */
const openMinutes = 5;

export type Admission =
	| { kind: 'unknown'; say: string[]; openCard: null }
	/** The card is known, and its PIN is missing, wrong or locked: nothing of the reader is told. */
	| { kind: 'closed'; say: string[]; openCard: null }
	| { kind: 'open'; reader: Sip2Card; openCard: OpenCard | null };

/**
 * Finds the reader of a message and whether the machine may act for them. It follows the library's own kiosks: a card
 * opens by itself, one with a PIN by that PIN, so that a card found on the street borrows nothing here either.
 */
export async function admitReader(request: Sip2Message, talk: Talk): Promise<Admission> {
	const { ports, now, openCard } = talk;
	const card = fieldOf(request, 'AA');
	const reader = await ports.card(card);
	if (!reader)
		return { kind: 'unknown', say: sayAll([{ code: 'member.unknown', facts: { card } }]), openCard: null };
	if (!reader.needsPin) return { kind: 'open', reader, openCard: null };
	const pin = fieldOf(request, 'AD');
	const isOpen = openCard?.memberId === reader.memberId && openCard.until > now;
	if (pin === '' && !isOpen) return closed(t(pinNeeded, 'id'));
	const answer = pin === '' ? 'right' : await ports.checkPin(reader, pin);
	if (answer === 'locked') return closed(t(pinLocked, 'id'));
	if (answer === 'wrong') return closed(t(pinWrong, 'id'));
	const until = new Date(now.getTime() + openMinutes * 60_000);
	return { kind: 'open', reader, openCard: { memberId: reader.memberId, until } };
}

const closed = (say: string): Admission => ({ kind: 'closed', say: [say], openCard: null });
