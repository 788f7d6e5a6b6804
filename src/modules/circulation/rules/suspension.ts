import type { LateStep, SuspensionMode } from './sanction-kinds.ts';

/** How the length of a suspension came about, kept with it. */
export type SuspensionCount = {
	lateOpenDays: number;
	graceDays: number;
	mode: Exclude<SuspensionMode, 'off'>;
	daysPerStep: number;
	per: LateStep;
	cap: number;
	days: number;
};
