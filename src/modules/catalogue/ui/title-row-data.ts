import type { CoverShade } from '#ui/cover/cover-shade.ts';

/** A title as lists and shelves show it: every word finished on the server. */
export type TitleRowData = {
	href: string;
	title: string;
	author: string;
	facts: string;
	shade: CoverShade;
	availability: {
		tone: 'ok' | 'warn' | 'info' | 'quiet';
		icon: 'circle-check' | 'clock' | 'book-open' | 'minus';
		say: string;
		more: string;
		callNumber: string | null;
	};
};
