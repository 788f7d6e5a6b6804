import type { Channel } from './rules/channel.ts';

/** Who does something at the counter, from where, through which door, and when. */
export type Act = {
	now: Date;
	/** The account that acts; null for the system itself. */
	actorId: string | null;
	/** The branch of the counter; null where there is none (account, API): then the copy's own branch counts. */
	branchId: string | null;
	channel: Channel;
};
