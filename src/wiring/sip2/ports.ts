import type { Act } from '#modules/circulation/index.server.ts';
import type { CopyStatus } from '#modules/catalogue/index.ts';
import type { Reason } from '#platform/decision/decision.ts';

/** A machine that has signed in: the service account of its token, and where it stands. */
export type Sip2Device = {
	token: string;
	accountId: string;
	branch: { id: string; code: string } | null;
	mayLend: boolean;
	mayTakeBack: boolean;
	/** Its role was given the right to take payments: not as delivered. */
	mayTakeMoney: boolean;
};

/** `token`: unknown, revoked, or of a role that is no device's. `location`: no branch has this code. */
export type SignInAnswer = { ok: true; device: Sip2Device } | { ok: false; why: 'token' | 'location' };

export type Sip2Loan = {
	id: string;
	copy: string;
	titleId: string;
	title: string;
	dueOn: string;
	lentAt: Date;
	overdue: boolean;
};

export type Sip2Hold = {
	id: string;
	state: 'waiting' | 'in-transit' | 'ready';
	titleId: string;
	title: string;
};

export type Sip2Card = {
	memberId: string;
	card: string;
	name: string;
	/** A card of a child, or one without a PIN, opens by itself. */
	needsPin: boolean;
};

/** What is on a card, as a machine may show it to its reader. */
export type Sip2Account = {
	/** Why nothing can be lent at the moment, whatever the copy. */
	alerts: readonly Reason[];
	/** Loans at once. */
	limit: number;
	loans: readonly Sip2Loan[];
	holds: readonly Sip2Hold[];
	/** Charges that are still to be paid: all together in rupiah, and what each is for. */
	unpaid: { amount: number; charges: readonly { id: string; about: string }[] };
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

type Refused = { ok: false; reasons: readonly Reason[]; title: string | null };
export type LendOutcome = { ok: true; loan: { title: string; due: string } } | Refused;
export type RenewOutcome = { ok: true; title: string; due: string } | Refused;
export type TakenBack = {
	ok: true;
	title: string;
	/** For whom it is kept from now on: where, and whether it is there already. */
	kept: { state: 'ready' | 'in-transit'; pickup: { code: string } } | null;
	why: readonly Reason[];
};

/** What a conversation asks the library for. The real ones: library-ports.server.ts. */
export type Sip2Ports = {
	now: () => Date;
	signIn: (given: { token: string; location: string }) => Promise<SignInAnswer>;
	/** False once its token is revoked, or its account or role may do nothing any more. */
	isStillIn: (device: Sip2Device) => Promise<boolean>;
	libraryName: () => Promise<string>;
	card: (card: string) => Promise<Sip2Card | null>;
	account: (card: Sip2Card, act: Act) => Promise<Sip2Account>;
	checkPin: (card: Sip2Card, pin: string) => Promise<'right' | 'wrong' | 'locked'>;
	item: (barcode: string) => Promise<Sip2Item | null>;
	lend: (what: { card: string; barcode: string }, act: Act) => Promise<LendOutcome>;
	takeBack: (what: { barcode: string; key: string | undefined }, act: Act) => Promise<TakenBack | Refused>;
	renew: (
		what: { loan: string; ownerId: string; key: string | undefined },
		act: Act
	) => Promise<RenewOutcome>;
	/** Takes cash for the open charges of a card, or for one of them. */
	pay: (
		what: { memberId: string; charges: readonly string[]; amount: number; key: string | undefined },
		act: Act & { branchId: string }
	) => Promise<{ ok: true; payment: string } | { ok: false; reasons: readonly Reason[] }>;
	placeHold: (
		what: { card: string; title: string; pickup: string; wantedUntil?: string },
		act: Act
	) => Promise<{ ok: true; title: string; hold: { position: number } } | Refused>;
	cancelHold: (
		of: { hold: string; ownerId: string },
		act: Act
	) => Promise<{ ok: true } | { ok: false; reasons: readonly Reason[] }>;
};
