/** A hold as its reader sees it, every word finished. */
export type HoldItemData = {
	id: string;
	href: string;
	title: string;
	tone: 'ok' | 'warn' | 'info' | 'quiet';
	/** "Antrean ke-3, perkiraan 12–19 Des 2026" */
	say: string;
	/** Further facts, a line each. */
	more: string[];
	/** Place in the queue; 0 when a copy is kept for it. */
	position: number;
	mayPause: boolean;
	mayResume: boolean;
};
