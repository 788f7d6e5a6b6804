/** What is counted at stops. */
export type Figures = {
	calls: number;
	people: number;
	male: number;
	female: number;
	lent: number;
	returned: number;
	newMembers: number;
};

const none: Figures = { calls: 0, people: 0, male: 0, female: 0, lent: 0, returned: 0, newMembers: 0 };

type Call = Omit<Figures, 'calls'>;

/** The figures of calls added up. */
export const sumFigures = (calls: readonly Call[]): Figures =>
	calls.reduce<Figures>(
		(sum, call) => ({
			calls: sum.calls + 1,
			people: sum.people + call.people,
			male: sum.male + call.male,
			female: sum.female + call.female,
			lent: sum.lent + call.lent,
			returned: sum.returned + call.returned,
			newMembers: sum.newMembers + call.newMembers
		}),
		none
	);

/** The same by what `nameOf` says, in the order of the alphabet. */
export function figuresBy<Of extends Call>(
	calls: readonly Of[],
	nameOf: (call: Of) => string
): { name: string; figures: Figures }[] {
	const groups = new Map<string, Of[]>();
	for (const call of calls) groups.set(nameOf(call), [...(groups.get(nameOf(call)) ?? []), call]);
	return [...groups]
		.map(([name, of]) => ({ name, figures: sumFigures(of) }))
		.sort((a, b) => a.name.localeCompare(b.name, 'id'));
}
