import type { Reason } from '#platform/decision/decision.ts';

/** What a pattern may hold in braces, and what it becomes. */
const parts = ['nomor', 'tahun', 'bulan'] as const;

const longestPattern = 60;

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

export type PatternCode =
	'pattern.no-number' | 'pattern.no-year' | 'pattern.unknown-part' | 'pattern.too-long' | 'pattern.odd-sign';

/**
 * What speaks against a pattern for numbers. It needs {nomor} and, because numbers begin anew each year, {tahun}, or two
 * letters would have the same number; {bulan} is the month in Roman figures, as offices write it.
 */
export function refusePattern(pattern: string): Reason<PatternCode>[] {
	const found = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
	const unknown = found.find((name) => !parts.some((part) => part === name));
	const rest = pattern.replace(/\{[^{}]*\}/g, '');
	const reasons: Reason<PatternCode>[] = [];
	if (pattern.length > longestPattern)
		reasons.push({ code: 'pattern.too-long', facts: { limit: longestPattern } });
	if (!found.includes('nomor')) reasons.push({ code: 'pattern.no-number', facts: {} });
	if (!found.includes('tahun')) reasons.push({ code: 'pattern.no-year', facts: {} });
	if (unknown !== undefined) reasons.push({ code: 'pattern.unknown-part', facts: { part: unknown } });
	if (/[^\p{L}\p{N}./ -]/u.test(rest)) reasons.push({ code: 'pattern.odd-sign', facts: {} });
	return reasons;
}

/**
 * A number as it is printed.
 *
 * @example letterNumber('{nomor}/BP/PERPUS/{tahun}', { sequence: 1, digits: 3, day: '2026-11-24' }) // 001/BP/PERPUS/2026
 */
export function letterNumber(pattern: string, of: { sequence: number; digits: number; day: string }): string {
	const month = romanMonths[Number(of.day.slice(5, 7)) - 1] ?? '';
	return pattern
		.replaceAll('{nomor}', String(of.sequence).padStart(of.digits, '0'))
		.replaceAll('{tahun}', of.day.slice(0, 4))
		.replaceAll('{bulan}', month);
}
