import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';

export type GroupVisitCode =
	| 'group.too-few'
	| 'group.slot-unknown'
	| 'group.day-closed'
	| 'group.too-soon'
	| 'group.too-far'
	| 'group.larger-than-slot'
	| 'group.slot-full'
	| 'group.too-many-open';

/** What a library asks of a group that announces itself. */
export type GroupVisitPolicy = {
	/** From so many people on a visit is booked; fewer simply come. */
	leastPeople: number;
	/** Days between the request and the visit, so that staff can prepare. */
	daysBefore: number;
	/** So far ahead a day can be asked for. */
	daysAhead: number;
	/** Requests one telephone number may have waiting. */
	openRequests: number;
};

export const groupVisitDefaults: GroupVisitPolicy = {
	leastPeople: 5,
	daysBefore: 2,
	daysAhead: 90,
	openRequests: 3
};

/** Between which numbers staff may set each. */
export const groupVisitLimits: Readonly<Record<keyof GroupVisitPolicy, { least: number; most: number }>> = {
	leastPeople: { least: 1, most: 100 },
	daysBefore: { least: 0, most: 60 },
	daysAhead: { least: 1, most: 365 },
	openRequests: { least: 1, most: 50 }
};

export type GroupVisitFacts = {
	policy: GroupVisitPolicy;
	people: number;
	/** From today to the day asked for. */
	daysFromNow: number;
	/** The hours asked for are hours of groups at this branch. */
	isSlot: boolean;
	isOpen: boolean;
	/** For how many people the slot is made, and how many of these places are free. */
	places: number;
	free: number;
	openRequests: number;
	/** Staff may take a group at short notice. */
	byStaff: boolean;
};

type GroupRule = Rule<GroupVisitFacts, GroupVisitCode>;
type Answer = Reason<GroupVisitCode> | undefined;

/** Why a group cannot come at that hour, asked in this order. */
const rules: readonly GroupRule[] = [
	function refuseAFewPeople({ people, policy }): Answer {
		if (people >= policy.leastPeople) return undefined;
		return { code: 'group.too-few', facts: { people, least: policy.leastPeople } };
	},
	function refuseOtherHours({ isSlot }): Answer {
		return isSlot ? undefined : { code: 'group.slot-unknown', facts: {} };
	},
	function refuseAClosedDay({ isSlot, isOpen }): Answer {
		return isSlot && !isOpen ? { code: 'group.day-closed', facts: {} } : undefined;
	},
	function refuseShortNotice({ daysFromNow, policy, byStaff }): Answer {
		if (daysFromNow >= (byStaff ? 0 : policy.daysBefore)) return undefined;
		return { code: 'group.too-soon', facts: { days: policy.daysBefore } };
	},
	function refuseTheFarFuture({ daysFromNow, policy }): Answer {
		if (daysFromNow <= policy.daysAhead) return undefined;
		return { code: 'group.too-far', facts: { days: policy.daysAhead } };
	},
	function refuseMoreThanTheSlotHolds({ isSlot, people, places }): Answer {
		if (!isSlot || people <= places) return undefined;
		return { code: 'group.larger-than-slot', facts: { people, places } };
	},
	function refuseWhenOthersHaveThePlaces({ isSlot, people, places, free }): Answer {
		if (!isSlot || people > places || people <= free) return undefined;
		return { code: 'group.slot-full', facts: { people, free } };
	},
	function refuseManyOpenRequests({ openRequests, policy, byStaff }): Answer {
		if (byStaff || openRequests < policy.openRequests) return undefined;
		return { code: 'group.too-many-open', facts: { open: openRequests } };
	}
];

/** All that stands against a group visit, at once. */
export const refuseGroupVisit = (facts: GroupVisitFacts): Reason<GroupVisitCode>[] => refusals(rules, facts);
