import type { LocalList, LocalMember } from '../../../offline/local-list/local-list.ts';

export type ListedMember = {
	card: string;
	name: string;
	category: number;
	openLoans: number;
	limit: number;
	bars: string[];
};
export type ListedCopy = {
	barcode: string;
	title: string;
	/** Why it is lent to nobody. */
	bars: string[];
	/** The card that it is kept for; what bars it does not bar this one. */
	keptFor: string | null;
};

export type ListLookup = {
	member: (code: string) => ListedMember | undefined;
	copy: (code: string) => ListedCopy | undefined;
	/** Members by words of their shortened name, in any order; at most so many. */
	find: (words: string, most: number) => ListedMember[];
	/** What a code that is not on the list is by its shape; undefined when nothing speaks for either. */
	looksLike: (code: string) => 'member' | 'copy' | undefined;
	/** Until when a category borrows on a day; undefined when the list does not say. */
	dueOn: (day: string, category: number) => string | undefined;
};

const keyOf = (code: string) => code.trim().toLowerCase();
/** "PD-000012" and "PD-000345" have one shape. */
const shapeOf = (code: string) => keyOf(code).replace(/\d/g, '9');

/** Finds members and copies in the list of a device, in any capitals. */
export function lookInto(list: LocalList): ListLookup {
	const members = new Map(list.members.map((one) => [keyOf(one[0]), one]));
	const copies = new Map(list.copies.map((one) => [keyOf(one[0]), one]));
	const memberShapes = new Set(list.members.map(([card]) => shapeOf(card)));
	const copyShapes = new Set(list.copies.map(([barcode]) => shapeOf(barcode)));
	const said = (places: readonly number[] = []) => places.flatMap((place) => list.sentences[place] ?? []);
	const told = ([card, name, category, openLoans, limit, bars]: LocalMember): ListedMember => ({
		card,
		name,
		category,
		openLoans,
		limit,
		bars: said(bars)
	});
	return {
		member(code) {
			const found = members.get(keyOf(code));
			return found && told(found);
		},
		find(words, most) {
			// A year of birth is not in the list; the name decides alone.
			const wanted = words
				.toLowerCase()
				.split(/\s+/)
				.filter((word) => word !== '' && !/^\d{4}$/.test(word));
			if (wanted.length === 0) return [];
			return list.members
				.filter(([, name]) => wanted.every((word) => name.toLowerCase().includes(word)))
				.slice(0, most)
				.map(told);
		},
		copy(code) {
			const found = copies.get(keyOf(code));
			if (!found) return undefined;
			const [barcode, title, bars, keptFor] = found;
			const reader = typeof keptFor === 'number' ? list.members[keptFor] : undefined;
			return {
				barcode,
				title: list.titles[title] ?? barcode,
				bars: said(bars),
				keptFor: reader?.[0] ?? null
			};
		},
		looksLike(code) {
			const [asMember, asCopy] = [memberShapes.has(shapeOf(code)), copyShapes.has(shapeOf(code))];
			if (asMember === asCopy) return undefined;
			return asMember ? 'member' : 'copy';
		},
		dueOn: (day, category) => list.dues[day]?.[category]
	};
}
