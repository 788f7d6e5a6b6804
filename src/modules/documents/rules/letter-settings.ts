import type { LetterKind } from './letter-kind.ts';

/** What the library decides about its letters. What stands in the head and is not set here comes from the library itself. */
export type LetterSettings = {
	/** How a number is made, by kind: rules/letter-number.ts. */
	patterns: Record<LetterKind, string>;
	/** A number has at least so many digits: 3 gives 001. */
	digits: number;
	/** Whether a reader gets a bebas pustaka letter at once when all checks pass, or after staff have looked. */
	clearance: 'at-once' | 'by-staff';
	/** Whether a bebas pustaka letter ends the membership: nothing can be borrowed afterwards. */
	clearanceEndsMembership: boolean;
	/** Members whose loans are late by at least so many days are proposed for an overdue letter. */
	overdueFromDays: number;
	/** An overdue letter asks for the books within so many days, on an open day. */
	returnWithinDays: number;
	/** The body the library belongs to; null is the one in the library's own facts. */
	headAbove: string | null;
	headAddress: string | null;
	headContact: string | null;
	place: string | null;
	signerTitle: string;
	signerName: string | null;
	/** NIP of the signer. */
	signerId: string | null;
	/** "Tembusan", one each. */
	copiesTo: string[];
};

export const letterSettingDefaults: LetterSettings = {
	patterns: { clearance: '{nomor}/BP/PERPUS/{tahun}', overdue: '{nomor}/ST/PERPUS/{tahun}' },
	digits: 3,
	clearance: 'at-once',
	clearanceEndsMembership: false,
	overdueFromDays: 7,
	returnWithinDays: 7,
	headAbove: null,
	headAddress: null,
	headContact: null,
	place: null,
	signerTitle: 'Kepala Perpustakaan',
	signerName: null,
	signerId: null,
	copiesTo: []
};
