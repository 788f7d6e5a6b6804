import type { Act } from '../act.ts';

/** Tuesday 24 November 2026, 14.30 WIB: the day of the test rig (journeys). */
export const rigNow = new Date('2026-11-24T07:30:00Z');

/** Somebody serves at the desk of a branch; `on` moves the day, the time of day stays. */
export function atTheDesk(branchId: string, on?: string): Act {
	const now = on === undefined ? rigNow : new Date(`${on}T07:30:00Z`);
	return { now, actorId: null, branchId, channel: 'desk' };
}
