import type {
	CancelOutcome,
	CheckOutOutcome,
	DeskMember,
	MemberHold,
	PlaceHoldOutcome,
	RenewalOutcome,
	ReturnOutcome,
	Act
} from '#modules/circulation/index.server.ts';
import type { CopyStatus } from '#modules/catalogue/index.ts';

/** A machine that has signed in: the service account of its token, and where it stands. */
export type Sip2Device = {
	token: string;
	accountId: string;
	branch: { id: string; code: string } | null;
	mayLend: boolean;
	mayTakeBack: boolean;
};

/** `token`: unknown, revoked, or of a role that is no device's. `location`: no branch has this code. */
export type SignInAnswer = { ok: true; device: Sip2Device } | { ok: false; why: 'token' | 'location' };

/** A reader as a machine may show them to themselves. */
export type Sip2Reader = {
	memberId: string;
	/** A card of a child, or one without a PIN, opens by itself. */
	needsPin: boolean;
	member: DeskMember;
	holds: readonly MemberHold[];
};

export type Sip2Item = {
	barcode: string;
	title: string;
	titleId: string;
	status: CopyStatus;
	materialType: string;
	branchCode: string;
	dueOn: string | null;
	waiting: number;
};

type Keyed = { key: string | undefined };

/** What a conversation asks the library for. The real ones: library-ports.server.ts. */
export type Sip2Ports = {
	now: () => Date;
	signIn: (given: { token: string; location: string }) => Promise<SignInAnswer>;
	/** False once its token is revoked, or its account or role may do nothing any more. */
	isStillIn: (device: Sip2Device) => Promise<boolean>;
	libraryName: () => Promise<string>;
	reader: (card: string, act: Act) => Promise<Sip2Reader | null>;
	checkPin: (reader: Sip2Reader, pin: string) => Promise<'right' | 'wrong' | 'locked'>;
	item: (barcode: string) => Promise<Sip2Item | null>;
	lend: (what: { card: string; barcode: string } & Keyed, act: Act) => Promise<CheckOutOutcome>;
	takeBack: (what: { barcode: string } & Keyed, act: Act) => Promise<ReturnOutcome>;
	renew: (what: { loan: string; ownerId: string } & Keyed, act: Act) => Promise<RenewalOutcome>;
	placeHold: (
		what: { card: string; title: string; pickup: string; wantedUntil?: string | undefined } & Keyed,
		act: Act
	) => Promise<PlaceHoldOutcome>;
	cancelHold: (of: { hold: string; ownerId: string }, act: Act) => Promise<CancelOutcome>;
};
