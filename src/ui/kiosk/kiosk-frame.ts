/** What stands round every screen of a kiosk: finished words, no library's own. */
export interface KioskFrame {
	/** The building, and its room with the time. */
	place: string;
	line: string;
	languages: readonly { value: string; label: string; isCurrent: boolean }[];
	/** The tools at the foot need a paired device. */
	isPaired: boolean;
	isLow: boolean;
	isContrast: boolean;
	/** Staff have been called and have not come yet. */
	isHelpAsked: boolean;
	words: {
		tools: string;
		low: string;
		contrast: string;
		read: string;
		quiet: string;
		call: string;
		called: string;
		home: string;
		stillHere: string;
		stillHereYes: string;
	};
}
