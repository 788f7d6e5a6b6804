/** A receipt with every word finished. Nobody who finds it learns a name or a whole card number. */
export type PaymentReceiptData = {
	library: string;
	place: string;
	number: string;
	at: string;
	card: string;
	lines: readonly { say: string; amount: string }[];
	method: string;
	sum: string;
	tendered: string | null;
	change: string | null;
	stillOpen: string | null;
	staff: string;
	isVoided: boolean;
};
