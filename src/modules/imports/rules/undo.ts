import type { Reason } from '#platform/decision/decision.ts';

/** Why an import cannot be taken back. */
export type UndoRefusalCode =
	| 'run-unknown'
	| 'run-undone'
	| 'later-import'
	| 'titles-edited'
	| 'copies-edited'
	| 'members-edited'
	| 'loans-went-on'
	| 'visits-edited'
	| 'rules-edited'
	| 'closed-days-edited'
	| 'holds-went-on'
	| 'sanctions-went-on'
	| 'copies-added'
	| 'lent-since'
	| 'held-since'
	| 'suspended-since'
	| 'accounts-made'
	| 'used-elsewhere';

/** What happened to the rows of an import since; counts of rows. */
export type Since = {
	laterImports: number;
	titlesEdited: number;
	copiesEdited: number;
	membersEdited: number;
	loansChanged: number;
	visitsEdited: number;
	rulesEdited: number;
	closedDaysEdited: number;
	holdsChanged: number;
	violationsChanged: number;
	copiesAdded: number;
	loans: number;
	holds: number;
	suspensions: number;
	accounts: number;
};

const codes: Record<keyof Since, UndoRefusalCode> = {
	laterImports: 'later-import',
	titlesEdited: 'titles-edited',
	copiesEdited: 'copies-edited',
	membersEdited: 'members-edited',
	loansChanged: 'loans-went-on',
	visitsEdited: 'visits-edited',
	rulesEdited: 'rules-edited',
	closedDaysEdited: 'closed-days-edited',
	holdsChanged: 'holds-went-on',
	violationsChanged: 'sanctions-went-on',
	copiesAdded: 'copies-added',
	loans: 'lent-since',
	holds: 'held-since',
	suspensions: 'suspended-since',
	accounts: 'accounts-made'
};

/** Whatever the library did with the rows since stands against taking them back; all of it is named at once. */
export function whyNotUndo(since: Since): Reason<UndoRefusalCode>[] {
	const parts: readonly (keyof Since)[] = [
		'laterImports',
		'titlesEdited',
		'copiesEdited',
		'membersEdited',
		'loansChanged',
		'visitsEdited',
		'rulesEdited',
		'closedDaysEdited',
		'holdsChanged',
		'violationsChanged',
		'copiesAdded',
		'loans',
		'holds',
		'suspensions',
		'accounts'
	];
	return parts
		.filter((part) => since[part] > 0)
		.map((part) => ({ code: codes[part], facts: { count: since[part] } }));
}
