import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { PaymentMethod } from './charge-kinds.ts';

export type PaymentFacts = {
	/** Rupiah that are to be paid; null pays everything chosen. */
	amount: number;
	/** Still to be paid of the charges that were chosen. */
	open: number;
	/** Charges that were chosen. */
	charges: number;
	method: PaymentMethod;
	/** Cash that was handed over; null when it was not counted. */
	tendered: number | null;
	hasQris: boolean;
	/** The drawer of this branch has been closed for the day. */
	isDayClosed: boolean;
};

export type PaymentCode =
	| 'payment.nothing-chosen'
	| 'payment.settled-already'
	| 'payment.amount-wrong'
	| 'payment.more-than-open'
	| 'payment.tendered-too-little'
	| 'payment.no-qris'
	| 'payment.day-closed';

type PaymentRule = Rule<PaymentFacts, PaymentCode>;

const refuseWhenNothingIsChosen: PaymentRule = ({ charges }) =>
	charges === 0 ? { code: 'payment.nothing-chosen', facts: {} } : undefined;

/** Two people at two desks: whoever comes second finds it paid. */
const refuseWhenAllIsSettled: PaymentRule = ({ charges, open }) =>
	charges > 0 && open === 0 ? { code: 'payment.settled-already', facts: {} } : undefined;

const refuseAnAmountThatIsNone: PaymentRule = ({ amount }) =>
	Number.isSafeInteger(amount) && amount > 0 ? undefined : { code: 'payment.amount-wrong', facts: {} };

const refuseMoreThanIsOpen: PaymentRule = ({ amount, open }) =>
	open > 0 && amount > open ? { code: 'payment.more-than-open', facts: { amount, open } } : undefined;

const refuseTooLittleCash: PaymentRule = ({ method, tendered, amount }) =>
	method === 'cash' && tendered !== null && tendered < amount
		? { code: 'payment.tendered-too-little', facts: { tendered, amount } }
		: undefined;

const refuseQrisWithoutImage: PaymentRule = ({ method, hasQris }) =>
	method === 'qris' && !hasQris ? { code: 'payment.no-qris', facts: {} } : undefined;

/** A closed day is counted and signed: nothing is added to it. */
const refuseWhenDayIsClosed: PaymentRule = ({ isDayClosed }) =>
	isDayClosed ? { code: 'payment.day-closed', facts: {} } : undefined;

const paymentRules: readonly PaymentRule[] = [
	refuseWhenDayIsClosed,
	refuseWhenNothingIsChosen,
	refuseWhenAllIsSettled,
	refuseAnAmountThatIsNone,
	refuseMoreThanIsOpen,
	refuseTooLittleCash,
	refuseQrisWithoutImage
];

/** Why a payment is not taken; empty when it is. */
export const refusalsOfPayment = (facts: PaymentFacts): Reason<PaymentCode>[] =>
	refusals(paymentRules, facts);
