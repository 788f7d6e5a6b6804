/** What is printed on a slip, every word finished. */
export type HoldSlipData = {
	library: string;
	/** Where the copy is sent first; null when it is collected where it is. */
	sendTo: string | null;
	reader: string;
	card: string;
	pickup: string;
	until: string | null;
	title: string;
	callNumber: string;
	barcode: string;
	home: string;
	printed: string;
};
