/**
 * What is counted on both sides. `of` names it from the whole to the part: `['copies', 'Pusat', 'available']`;
 * branches by code, categories by name, states by their own words.
 */
export type ReconcileFigure = { of: string[]; count: number };

export type ReconcileLine = { name: string; of: string[]; source: number; target: number };

const nameOf = (of: readonly string[]): string => of.join('/');

/**
 * Puts the two counts of each thing side by side, in the source's order; what one side lacks counts 0 there, what
 * both lack is left out.
 */
export function reconcile(
	source: readonly ReconcileFigure[],
	target: readonly ReconcileFigure[]
): ReconcileLine[] {
	const lines = new Map<string, ReconcileLine>();
	const line = (of: string[]): ReconcileLine => {
		const name = nameOf(of);
		const known = lines.get(name) ?? { name, of, source: 0, target: 0 };
		lines.set(name, known);
		return known;
	};
	for (const { of, count } of source) line(of).source += count;
	for (const { of, count } of target) line(of).target += count;
	return [...lines.values()].filter(({ source: told, target: stands }) => told > 0 || stands > 0);
}

/** Counts rows under each of their names. */
export function figuresOf<Row>(rows: Iterable<Row>, namesOf: (row: Row) => string[][]): ReconcileFigure[] {
	const counts = new Map<string, ReconcileFigure>();
	for (const row of rows)
		for (const of of namesOf(row)) {
			const name = nameOf(of);
			const figure = counts.get(name) ?? { of, count: 0 };
			figure.count++;
			counts.set(name, figure);
		}
	return [...counts.values()].sort((a, b) => nameOf(a.of).localeCompare(nameOf(b.of), 'id'));
}

/** Under which names a copy, a member and a loan are counted. */
export const copyNames = ({ branch, status }: { branch: string; status: string }): string[][] => [
	['copies', branch],
	['copies', branch, status]
];
export const memberNames = (row: { category: string | null; status: string }): string[][] => [
	['members', 'category', row.category ?? ''],
	['members', 'status', row.status]
];
export const visitFigures = (rows: Iterable<{ kind: string; people: number }>): ReconcileFigure[] => {
	const all = [...rows];
	const groups = all.filter(({ kind }) => kind === 'group');
	const people = groups.reduce((sum, row) => sum + row.people, 0);
	return [
		...figuresOf(all, ({ kind }) => [['visits', kind]]),
		...(groups.length > 0 ? [{ of: ['visits', 'group-people'], count: people }] : [])
	];
};
export const loanNames = (row: { returnedAt: Date | null; dueOn: string }, asOf: string): string[][] => [
	...(row.returnedAt === null ? [['loans', 'open']] : []),
	...(row.returnedAt === null && row.dueOn < asOf ? [['loans', 'overdue']] : [])
];
/** Days and holds are told only where a source has them. */
export const deskFigures = ({
	closedDays,
	holds
}: {
	closedDays: number;
	holds: number;
}): ReconcileFigure[] => [
	...(closedDays > 0 ? [{ of: ['closedDays'], count: closedDays }] : []),
	...(holds > 0 ? [{ of: ['holds'], count: holds }] : [])
];

/** What violations ask for, told only where a source has it. */
export const violationFigures = (of: {
	charges: number;
	rupiah: number;
	suspensions: number;
	obligations: number;
}): ReconcileFigure[] => [
	...(of.charges > 0 ? [{ of: ['charges'], count: of.charges }] : []),
	...(of.rupiah > 0 ? [{ of: ['charges', 'rupiah'], count: of.rupiah }] : []),
	...(of.suspensions > 0 ? [{ of: ['suspensions'], count: of.suspensions }] : []),
	...(of.obligations > 0 ? [{ of: ['obligations'], count: of.obligations }] : [])
];
