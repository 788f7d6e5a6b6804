import type { PaidMarks } from './paid-marks.ts';

/** What an import finds about charges, suspensions and things to be replaced. */
export type ViolationNotices = {
	'charge-of-refused-row': object;
	'obligation-without-copy': object;
	'obligation-asked-already': object;
	'violation-changed-in-source': object;
	'paid-or-not': {
		believed: PaidMarks;
		markedRows: number;
		markedSum: number;
		leftRows: number;
		leftSum: number;
		allRows: number;
		allSum: number;
	};
};

export const violationNoticeLevels = {
	'charge-of-refused-row': 'refused',
	'obligation-without-copy': 'refused',
	'obligation-asked-already': 'refused',
	'violation-changed-in-source': 'warning',
	'paid-or-not': 'warning'
} as const satisfies Record<keyof ViolationNotices, string>;
