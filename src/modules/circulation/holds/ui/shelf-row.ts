/** A row of the lists of the hold shelf, every word finished. */
export type ShelfRow = {
	/** Public id of the hold. */
	id: string;
	title: string;
	href: string;
	barcode: string;
	reader: { name: string; card: string };
	pickup: string;
	callNumber: string;
	/** Building and room. */
	stands: string;
	until: string;
	/** It can be collected until today. */
	isLastDay: boolean;
};
