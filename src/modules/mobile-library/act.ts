/** Who acts, and when. */
export type By = {
	now: Date;
	/** The account that acts; null for a visitor of the public site. */
	actorId: string | null;
};
