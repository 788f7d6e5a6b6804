import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** How the length of a suspension came about, in one sentence: the facts of `SuspensionCount` or of its reason. */
export function saySuspensionCount(facts: Reason['facts'], locale: Locale): string {
	const { lateDays, graceDays, daysPerStep, per, cap, isGrowing } = facts;
	const isWeekly = per === 'week';
	if (locale === 'en') {
		const grace = Number(graceDays) > 0 ? `, less ${graceDays} of grace` : '';
		const step = `${daysPerStep} ${daysPerStep === 1 ? 'day' : 'days'} for each ${isWeekly ? 'week' : 'open day'}`;
		return `Rule: ${lateDays} open days late${grace}; ${step}${isGrowing ? ', more with each step' : ''}, at most ${cap} days. Closed days are not counted.`;
	}
	const grace = Number(graceDays) > 0 ? `, dikurangi tenggang ${graceDays} hari` : '';
	const step = `${daysPerStep} hari untuk tiap ${isWeekly ? 'minggu' : 'hari buka'}`;
	return `Aturan: terlambat ${lateDays} hari buka${grace}; ditunda ${step}${isGrowing ? ', makin lama makin berat' : ''}, paling lama ${cap} hari. Hari libur tidak dihitung.`;
}
