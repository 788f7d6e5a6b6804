import type { VisitChannel } from './rules/visit-facts.ts';

/** Who writes in the guest book, when, and through which door. */
export type VisitAct = {
	now: Date;
	/** The account that acts; null for a visitor of the public site. */
	actorId: string | null;
	channel: VisitChannel;
};
