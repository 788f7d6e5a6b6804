import type { AccessKind, CopyStatus } from '#modules/catalogue/index.ts';
import type { MemberStatus } from '#modules/members/index.ts';
import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { HoldPolicy } from './hold-policy.ts';
import type { HoldSettings } from './hold-settings.ts';

export type HoldCopy = {
	branchId: string;
	status: CopyStatus;
	access: AccessKind;
	/** Whether the loan policy lends this kind of copy to this reader. */
	isLent: boolean;
};

export type PlaceHoldFacts = {
	today: string;
	policy: HoldPolicy;
	settings: HoldSettings;
	member: { status: MemberStatus; expiresOn: string | null };
	suspension: { endsOn: string; lateDays: number | null } | null;
	/** Live holds of this reader on all titles. */
	holds: number;
	/** The live hold that this reader already has on this title. */
	ownHold: { placedOn: string } | null;
	/** The open loan that this reader has of this title. */
	ownLoan: { dueOn: string } | null;
	copies: readonly HoldCopy[];
	pickupBranchId: string;
	wantedUntil: string | null;
};

export type PlaceHoldCode =
	| 'member.not-active'
	| 'member.expired'
	| 'member.suspended'
	| 'hold.already-placed'
	| 'hold.already-borrowed'
	| 'hold.limit-reached'
	| 'hold.no-copy-to-lend'
	| 'hold.on-shelf'
	| 'hold.out-of-reach'
	| 'hold.wanted-day-past';

type PlaceHoldRule = Rule<PlaceHoldFacts, PlaceHoldCode>;

const refuseWhenMembershipIsNotActive: PlaceHoldRule = ({ member }) =>
	member.status === 'active' ? undefined : { code: 'member.not-active', facts: { status: member.status } };

/** The last day of a membership still counts. */
const refuseWhenMembershipHasExpired: PlaceHoldRule = ({ member, today }) =>
	member.expiresOn !== null && member.expiresOn < today
		? { code: 'member.expired', facts: { expiredOn: member.expiresOn } }
		: undefined;

const refuseWhenSuspended: PlaceHoldRule = ({ suspension, today }) =>
	suspension !== null && suspension.endsOn >= today
		? { code: 'member.suspended', facts: { endsOn: suspension.endsOn, lateDays: suspension.lateDays } }
		: undefined;

const refuseWhenAlreadyPlaced: PlaceHoldRule = ({ ownHold }) =>
	ownHold ? { code: 'hold.already-placed', facts: { placedOn: ownHold.placedOn } } : undefined;

const refuseWhenAlreadyBorrowed: PlaceHoldRule = ({ ownLoan }) =>
	ownLoan ? { code: 'hold.already-borrowed', facts: { dueOn: ownLoan.dueOn } } : undefined;

const refuseWhenHoldLimitIsReached: PlaceHoldRule = ({ holds, policy }) =>
	holds >= policy.maxHolds
		? {
				code: 'hold.limit-reached',
				facts: { limit: policy.maxHolds, has: holds },
				setting: policy.sources.maxHolds
			}
		: undefined;

/** What is lost, damaged, weeded or nobody knows where: waiting for it would be waiting for nothing. */
const comesBack: Readonly<Record<CopyStatus, boolean>> = {
	available: true,
	'on-loan': true,
	'on-hold-shelf': true,
	'in-transit': true,
	'in-house': true,
	processing: true,
	repair: true,
	lost: false,
	damaged: false,
	weeded: false,
	unknown: false
};

/** Whether a reader may wait for this copy. */
export const canBeWaitedFor = (copy: HoldCopy): boolean =>
	copy.access === 'loanable' && copy.isLent && comesBack[copy.status];

const refuseWhenNoCopyCanBeLent: PlaceHoldRule = ({ copies }) => {
	if (copies.some(canBeWaitedFor)) return undefined;
	const isReadOnSite = copies.some((copy) => copy.access !== 'loanable' && comesBack[copy.status]);
	return { code: 'hold.no-copy-to-lend', facts: { isReadOnSite } };
};

/** Without picking a reader takes the book from the shelf, and a queue is for what is out. */
const refuseWhenOnShelf: PlaceHoldRule = ({ copies, settings }) => {
	const onShelf = copies.filter((copy) => canBeWaitedFor(copy) && copy.status === 'available');
	return !settings.onShelf && onShelf.length > 0
		? { code: 'hold.on-shelf', facts: { copies: onShelf.length } }
		: undefined;
};

/** Where copies do not travel, only a place that has one of its own can hand it out. */
const refuseWhenOutOfReach: PlaceHoldRule = ({ copies, settings, pickupBranchId }) => {
	const waitable = copies.filter(canBeWaitedFor);
	const isReached = settings.travel || waitable.some((copy) => copy.branchId === pickupBranchId);
	return waitable.length > 0 && !isReached ? { code: 'hold.out-of-reach', facts: {} } : undefined;
};

const refuseWhenWantedDayIsPast: PlaceHoldRule = ({ wantedUntil, today }) =>
	wantedUntil !== null && wantedUntil < today
		? { code: 'hold.wanted-day-past', facts: { day: wantedUntil } }
		: undefined;

/** The rules in force when a hold is placed, in the order in which their reasons are shown. */
const placeHoldRules: readonly PlaceHoldRule[] = [
	refuseWhenMembershipIsNotActive,
	refuseWhenMembershipHasExpired,
	refuseWhenSuspended,
	refuseWhenAlreadyPlaced,
	refuseWhenAlreadyBorrowed,
	refuseWhenHoldLimitIsReached,
	refuseWhenNoCopyCanBeLent,
	refuseWhenOnShelf,
	refuseWhenOutOfReach,
	refuseWhenWantedDayIsPast
];

/** Why this reader may not wait for this title now; empty when it may. */
export const refusalsOfHold = (facts: PlaceHoldFacts): Reason<PlaceHoldCode>[] =>
	refusals(placeHoldRules, facts);
