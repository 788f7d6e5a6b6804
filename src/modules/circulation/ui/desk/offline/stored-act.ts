import type { DeskRow } from '../../../desk/desk-reply.ts';

export type { DeskRow };

/** What a book car does besides lending: a visit, a new member, the arrival at a stop. */
export type OtherKind = 'visit' | 'member' | 'stop';

/** What this device did without the server, until the server has been told. */
export type StoredAct = {
	/** Of the scan; the row on the screen has the same. */
	key: string;
	kind: 'loan' | 'return' | OtherKind;
	/** By the clock of the device (ISO). */
	at: string;
	card?: string;
	/** The day that was set for a pile from the drop box. */
	on?: string;
	/** Empty for what is not about a book. */
	copy: string;
	/** Why it was lent although the list bars it. */
	reason?: string;
	/** What is told of an act that is not about a book. */
	facts?: Readonly<Record<string, unknown>>;
	/** The key of a request that was sent for the same scan and never answered. */
	sentAs?: string;
	/** Which desk, and who stood there. */
	device: string;
	/** What the screen said, to be said again after a reload. */
	row: DeskRow;
};

/**
 * The time of an act: later than the one before, also when somebody sets the clock back in between, because the server
 * brings the acts of a device into their order by their times.
 *
 * @param last of the act before (ISO); null for the first
 * @param now milliseconds since 1970
 */
export function nextInstant(last: string | null, now: number): string {
	const before = last === null ? Number.NEGATIVE_INFINITY : Date.parse(last);
	return new Date(Math.max(now, before + 1)).toISOString();
}
