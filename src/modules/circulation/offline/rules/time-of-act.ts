/**
 * When an act happened by the library's clock, from what a device told by its own: the difference between the two
 * clocks is seen when it sends (`sentAt` against `receivedAt`). Nothing happens in the future, and nothing before a
 * device was last heard of by more than `longest`: such a time becomes that limit, so that the act is not lost.
 *
 * @param told.at when it happened, by the device
 * @param told.sentAt when the device sent it, by the device; null when it did not say: then its clock is believed
 */
export function timeOfAct(told: { at: Date; sentAt: Date | null }, receivedAt: Date): Date {
	const ahead = told.sentAt === null ? 0 : told.sentAt.getTime() - receivedAt.getTime();
	const happened = told.at.getTime() - ahead;
	return new Date(Math.min(receivedAt.getTime(), Math.max(happened, receivedAt.getTime() - longest)));
}

/** A car that stood in a village for the whole of Ramadan and its feast. */
const longest = 60 * 86_400_000;
