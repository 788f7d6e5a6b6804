import { readText } from '../tables/cells.ts';
import type { Findings } from '../findings.ts';

/** Checks member numbers one after the other; a number given twice stays with the first member. */
export function memberNumberCheck(source: string, findings: Findings) {
	const taken = new Map<string, string>();
	return (legacyId: string, stored: string | null): string | null => {
		const number = readText(stored);
		if (number === null) {
			findings.add(source, legacyId, 'member-number-missing', {});
			return null;
		}
		if (number !== stored) findings.add(source, legacyId, 'number-trimmed', { column: 'MemberNo' });
		const first = taken.get(number.toLowerCase());
		if (first !== undefined) {
			findings.add(source, legacyId, 'member-number-twice', { first });
			return null;
		}
		taken.set(number.toLowerCase(), legacyId);
		return number;
	};
}
