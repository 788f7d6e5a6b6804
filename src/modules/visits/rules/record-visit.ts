import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { VisitKind } from './visit-facts.ts';

export type VisitCode =
	| 'visit.member-unknown'
	| 'visit.room-elsewhere'
	| 'visit.in-the-future'
	| 'visit.too-long-ago'
	| 'visit.group-without-name'
	| 'visit.group-size'
	| 'visit.group-parts';

/** A larger group is a typing error. */
export const largestGroup = 500;

/** How far back a visit may be written in, for days when the guest book was on paper. */
export const lateEntryDays = 31;

/** Who comes back within the hour is the same visit: the card was scanned twice, or somebody went out for a moment. */
export const sameVisitMinutes = 60;

export type VisitFacts = {
	kind: VisitKind;
	/** The card that was scanned, and whether it is somebody's. */
	card: string | null;
	isMemberKnown: boolean;
	isRoomInBranch: boolean;
	minutesAgo: number;
	people: number;
	male: number | null;
	female: number | null;
	institution: string | null;
};

type VisitRule = Rule<VisitFacts, VisitCode>;
type Answer = Reason<VisitCode> | undefined;

/** Why a line cannot go into the guest book, asked in this order. */
const rules: readonly VisitRule[] = [
	function refuseAnUnknownCard({ kind, card, isMemberKnown }): Answer {
		if (kind !== 'member' || isMemberKnown) return undefined;
		return { code: 'visit.member-unknown', facts: { card: card ?? '' } };
	},
	function refuseARoomOfAnotherBranch({ isRoomInBranch }): Answer {
		return isRoomInBranch ? undefined : { code: 'visit.room-elsewhere', facts: {} };
	},
	function refuseWhatHasNotHappenedYet({ minutesAgo }): Answer {
		return minutesAgo < 0 ? { code: 'visit.in-the-future', facts: {} } : undefined;
	},
	function refuseWhatIsLongAgo({ minutesAgo }): Answer {
		if (minutesAgo <= lateEntryDays * 24 * 60) return undefined;
		return { code: 'visit.too-long-ago', facts: { days: lateEntryDays } };
	},
	function refuseAGroupWithoutAName({ kind, institution }): Answer {
		if (kind !== 'group' || institution !== null) return undefined;
		return { code: 'visit.group-without-name', facts: {} };
	},
	function refuseAnImpossibleSize({ kind, people }): Answer {
		const largest = kind === 'group' ? largestGroup : 1;
		if (Number.isInteger(people) && people >= 1 && people <= largest) return undefined;
		return { code: 'visit.group-size', facts: { people, largest } };
	},
	function refuseMoreInPartsThanInAll({ people, male, female }): Answer {
		const parts = (male ?? 0) + (female ?? 0);
		if (parts <= people) return undefined;
		return { code: 'visit.group-parts', facts: { parts, people } };
	}
];

/** All that stands against a line in the guest book, at once. */
export const refuseVisit = (facts: VisitFacts): Reason<VisitCode>[] => refusals(rules, facts);
