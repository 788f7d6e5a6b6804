/**
 * What must be there on the day itself, whatever chance has made of the year: five small stories, all at Adinegoro.
 * Days count back from `asOf` and move to the last open day before.
 */
export type SceneAct = {
	daysBefore: number;
	card: string;
	act: 'lend' | 'return' | 'hold';
	/** Key of a title. */
	title: string;
};

/** Copies of these titles exist only as said, all at Adinegoro, so that no other copy spoils the story. */
export const copiesInScenes: Readonly<Record<string, number>> = {
	'laut-bercerita-chudori': 2,
	'pulang-chudori': 1,
	'filosofi-teras-manampiring': 1
};

export const sceneActs: readonly SceneAct[] = [
	// Siti, the account to sign in with: two loans that end soon; someone waits for one of them.
	{ daysBefore: 5, card: 'PD-000001', act: 'lend', title: 'pulang-chudori' },
	{ daysBefore: 5, card: 'PD-000001', act: 'lend', title: 'gadis-kretek-kumala' },
	{ daysBefore: 2, card: 'PD-000004', act: 'hold', title: 'pulang-chudori' },

	// Budi is late.
	{ daysBefore: 14, card: 'PD-000002', act: 'lend', title: 'bumi-manusia-toer' },

	// Doni brought a book back nine days late and may not borrow for a few days more.
	{ daysBefore: 20, card: 'PD-000010', act: 'lend', title: 'bumi-tere' },
	{ daysBefore: 4, card: 'PD-000010', act: 'return', title: 'bumi-tere' },

	// Both copies of a title are out, and three readers wait.
	{ daysBefore: 6, card: 'PD-000021', act: 'lend', title: 'laut-bercerita-chudori' },
	{ daysBefore: 5, card: 'PD-000012', act: 'lend', title: 'laut-bercerita-chudori' },
	{ daysBefore: 4, card: 'PD-000018', act: 'hold', title: 'laut-bercerita-chudori' },
	{ daysBefore: 3, card: 'PD-000008', act: 'hold', title: 'laut-bercerita-chudori' },
	{ daysBefore: 2, card: 'PD-000032', act: 'hold', title: 'laut-bercerita-chudori' },

	// A book came back yesterday for Marni, who asked for it.
	{ daysBefore: 8, card: 'PD-000021', act: 'lend', title: 'filosofi-teras-manampiring' },
	{ daysBefore: 6, card: 'PD-000007', act: 'hold', title: 'filosofi-teras-manampiring' },
	{ daysBefore: 1, card: 'PD-000021', act: 'return', title: 'filosofi-teras-manampiring' }
];

/** From here on chance neither lends to the cast nor lends its books; nobody else asks for them at any time. */
export const castIsQuietFrom = 45;
export const booksAreKeptFrom = 70;

export const booksInScenes: ReadonlySet<string> = new Set(sceneActs.map(({ title }) => title));
export const castOfScenes: ReadonlySet<string> = new Set(sceneActs.map(({ card }) => card));
