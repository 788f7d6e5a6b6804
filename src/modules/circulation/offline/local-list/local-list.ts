/**
 * What a device keeps for times without network: whether a member may borrow, whether a copy may be lent, until when.
 * Tuples and positions instead of names, because ten thousand members and fifty thousand copies travel in it.
 */
export type LocalList = {
	/** When it was made, by the library's clock (ISO). */
	takenAt: string;
	/** Sentences in the language of the member of staff; members and copies point to them. */
	sentences: readonly string[];
	/** Due dates of the coming days: by the day of lending, then by the position of the member category. */
	dues: Readonly<Record<string, readonly string[]>>;
	titles: readonly string[];
	members: readonly LocalMember[];
	copies: readonly LocalCopy[];
};

/** Card, short name, position of the category, open loans, most loans, positions of the sentences that bar it. */
export type LocalMember = readonly [
	card: string,
	name: string,
	category: number,
	openLoans: number,
	limit: number,
	bars: readonly number[]
];

/** Barcode, position of the title, positions of the sentences that bar it, position of the member it is kept for. */
export type LocalCopy = readonly [
	barcode: string,
	title: number,
	bars?: readonly number[],
	keptFor?: number | null
];

/** How many days a device may lend by one list; after it the list is wiped. */
export const LIST_DAYS = 14;
