// An optional prefix of the library (R, BI, PA …) before the number.
const start = /^\s*(?:[a-z]{1,4}[\s./-]+)?(2x|\d)/i;

/**
 * The main class of a DDC number as it stands on the spine: '899.221' → '800', '2X1.3' → '2X' (the Indonesian
 * class for Islam), '' when there is none.
 */
export function mainClass(classNumber: string): string {
	const digit = start.exec(classNumber)?.[1];
	if (digit === undefined) return '';
	return digit.length === 2 ? '2X' : `${digit}00`;
}
