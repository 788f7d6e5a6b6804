import type { IncomingRow } from './incoming-row.ts';

/** What a violation asks for; one of them may ask for several things. */
type Asked = {
	memberRef: string;
	loanRef: string | null;
	copyRef: string | null;
	cause: 'late' | 'lost' | 'damaged' | 'other';
	at: Date;
	note: string | null;
};

export type IncomingCharge = IncomingRow & Asked & { amount: number; isPaid: boolean };
export type IncomingSuspension = IncomingRow & Asked & { startsOn: string; endsOn: string };
export type IncomingObligation = IncomingRow & Asked;
