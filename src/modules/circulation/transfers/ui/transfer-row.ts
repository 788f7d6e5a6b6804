/** A copy on its way, as the table shows it. */
export type TransferRow = {
	id: string;
	title: string;
	href: string;
	barcode: string;
	callNumber: string;
	route: string;
	since: string;
	cause: string;
	note: string | null;
	/** Its hold has a slip and an end of its own. */
	isForHold: boolean;
};
