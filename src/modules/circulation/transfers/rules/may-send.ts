import type { CopyStatus } from '#modules/catalogue/index.ts';
import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';

export type SendFacts = {
	status: CopyStatus;
	/** It is kept for a reader, who is told where to collect it. */
	isKept: boolean;
	/** Where it is, as far as is known. */
	from: string;
	to: string;
	/** The transfer that it is on already. */
	isOnItsWay: boolean;
};

export type SendCode =
	'send.on-loan' | 'send.kept' | 'send.not-usable' | 'send.same-place' | 'send.on-its-way';

type SendRule = Rule<SendFacts, SendCode>;

const unusable: readonly CopyStatus[] = ['weeded', 'processing', 'lost'];

const refuseWhenOnLoan: SendRule = ({ status }) =>
	status === 'on-loan' ? { code: 'send.on-loan', facts: {} } : undefined;
/** Its hold says where it goes. */
const refuseWhenKept: SendRule = ({ isKept }) => (isKept ? { code: 'send.kept', facts: {} } : undefined);
const refuseWhenNotUsable: SendRule = ({ status }) =>
	unusable.includes(status) ? { code: 'send.not-usable', facts: { status } } : undefined;
const refuseToWhereItIs: SendRule = ({ from, to }) =>
	from === to ? { code: 'send.same-place', facts: {} } : undefined;
const refuseWhenOnItsWay: SendRule = ({ isOnItsWay }) =>
	isOnItsWay ? { code: 'send.on-its-way', facts: {} } : undefined;

const rules: readonly SendRule[] = [
	refuseWhenOnLoan,
	refuseWhenKept,
	refuseWhenNotUsable,
	refuseToWhereItIs,
	refuseWhenOnItsWay
];

/** Why a copy cannot be sent to a place by hand; empty when it can. */
export const refusalsOfSending = (facts: SendFacts): Reason<SendCode>[] => refusals(rules, facts);
