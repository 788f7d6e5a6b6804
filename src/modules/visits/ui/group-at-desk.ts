/** What the desk is told of the group whose card was scanned. */
export type GroupAtDesk = {
	institution: string;
	/** Today's bookings of this institution. */
	bookings: { code: string; label: string; people: number; male: number; female: number }[];
	/** Groups of it that are in the guest book of today, in finished sentences. */
	arrived: string[];
};

export type ArrivalAnswer = { ok: true; say: string } | { ok: false; say: string };
