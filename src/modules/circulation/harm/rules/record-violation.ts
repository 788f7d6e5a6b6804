/** The longest suspension that a violation can bring, in days. */
export const longestForViolation = 365;

export type ViolationCode = 'violation.no-note' | 'violation.date-ahead' | 'violation.days-wrong';

/** What is wrong with a violation as it was told; more than its own words is not asked. */
export function refusalsOfViolation(told: {
	note: string;
	on: string;
	suspendDays: number;
	today: string;
}): ViolationCode[] {
	const { note, on, suspendDays, today } = told;
	const isRightLength =
		Number.isSafeInteger(suspendDays) && suspendDays >= 0 && suspendDays <= longestForViolation;
	return [
		...(note.trim() === '' ? (['violation.no-note'] as const) : []),
		...(on > today ? (['violation.date-ahead'] as const) : []),
		...(isRightLength ? [] : (['violation.days-wrong'] as const))
	];
}
