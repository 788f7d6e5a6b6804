/** An offline act that somebody should look at, every word finished. */
export type SaidEntry = {
	heading: string;
	/** `name` is null when nobody has the card. */
	card: { number: string; name: string | null } | null;
	/** `title` is null when the catalogue does not know it. */
	copy: { barcode: string; title: string | null } | null;
	happened: string;
	device: string;
	written: string;
	isApplied: boolean;
	look: string[];
};
