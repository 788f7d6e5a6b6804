/** Who writes, withdraws or asks for a letter, when, and through which door. */
export type LetterAct = {
	now: Date;
	/** The account that acts; null for the system itself. */
	actorId: string | null;
	branchId: string | null;
	channel: string;
};
