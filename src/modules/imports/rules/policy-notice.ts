import type { PolicyField, PolicyRow } from '#modules/circulation/index.ts';

/** A loan rule as a line of the report tells it; the category by its name. */
export type ToldRule = {
	weekdays: number[] | null;
	validFrom: string | null;
	validTo: string | null;
	materialType: string | null;
	category: string | null;
	said: Partial<Pick<PolicyRow, PolicyField>>;
};

/** What an import finds about loan rules, closed days and holds. */
export type PolicyNotices = {
	'rule-of-unknown-category': object;
	'hold-of-refused-row': object;
	'hold-waits-already': object;
	'hold-has-it-already': object;
	'rule-updated': ToldRule;
	'rule-stands-here': ToldRule;
	'rule-removed-here': ToldRule;
	'row-removed-here': object;
	'closed-day-named-here': { day: string; here: string };
	'rule-imported': ToldRule;
	'closed-days-move-nothing': { count: number };
	'booking-is-hold': { until: string };
};

export const policyNoticeLevels = {
	'rule-of-unknown-category': 'refused',
	'hold-of-refused-row': 'refused',
	'hold-waits-already': 'refused',
	'hold-has-it-already': 'refused',
	'rule-updated': 'changed',
	'rule-stands-here': 'warning',
	'rule-removed-here': 'warning',
	'row-removed-here': 'warning',
	'closed-day-named-here': 'note',
	'rule-imported': 'note',
	'closed-days-move-nothing': 'note',
	'booking-is-hold': 'note'
} as const satisfies Record<keyof PolicyNotices, string>;
