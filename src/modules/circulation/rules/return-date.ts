import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Decision, Reason } from '#platform/decision/decision.ts';

/** A drop box is emptied after the longest holidays; further back nobody remembers the day. */
const LONGEST_BACK_DAYS = 60;

export type ReturnDateCode = 'return.date-ahead' | 'return.date-too-old';

/**
 * The instant at which a copy came back that somebody found in the drop box: the end of the day that was told, or now
 * for today. What was lent only after that day cannot have lain in the box: it comes back now.
 *
 * @param told.on ISO day of the library; undefined for now
 * @param told.lentAt when the open loan began; null when it is on nobody's card
 */
export function momentOfReturn(
	told: { on: string | undefined; lentAt: Date | null },
	now: Date
): Decision<Date> {
	const today = dayOfInstant(now);
	const { on, lentAt } = told;
	if (on === undefined || on === today) return { ok: true, value: now, why: [] };
	if (on > today) return refuse('return.date-ahead', { on });
	const oldest = addDays(today, -LONGEST_BACK_DAYS);
	if (on < oldest) return refuse('return.date-too-old', { on, oldest });
	const endOfDay = new Date(`${on}T23:59:59+07:00`);
	return { ok: true, value: lentAt !== null && lentAt >= endOfDay ? now : endOfDay, why: [] };
}

const refuse = (code: ReturnDateCode, facts: Reason['facts']): Decision<Date> => ({
	ok: false,
	reasons: [{ code, facts }]
});

/** The earliest day that a drop box may be told of. */
export const earliestReturnDay = (today: string): string => addDays(today, -LONGEST_BACK_DAYS);
