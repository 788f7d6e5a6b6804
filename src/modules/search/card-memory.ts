import type { TitleCard } from '#modules/catalogue/index.server.ts';

/** At about 700 bytes a card, 35 MB: a city's whole catalogue. */
const capacity = 50_000;

type Read = (publicIds: readonly string[]) => Promise<TitleCard[]>;

/** What lists show about titles, remembered until somebody says that it changed. */
export type CardMemory = {
	/** In the order asked for; titles that are gone are left out. */
	of(publicIds: readonly string[]): Promise<TitleCard[]>;
	forget(titleIds: Iterable<string>): void;
	forgetAll(): void;
};

/**
 * Remembers the cards that `read` gives, the newest so many of them. What is forgotten while it is being read is not
 * kept: it may have been read before the change.
 */
export function createCardMemory(read: Read): CardMemory {
	const cards = new Map<string, TitleCard>();
	const publicIds = new Map<string, string>();
	let changes = 0;

	function keep(card: TitleCard) {
		if (cards.size >= capacity) {
			const [oldest] = cards.values();
			if (oldest) drop(oldest);
		}
		cards.set(card.publicId, card);
		publicIds.set(card.id, card.publicId);
	}

	function drop(card: TitleCard) {
		cards.delete(card.publicId);
		publicIds.delete(card.id);
	}

	return {
		async of(asked) {
			const unknown = asked.filter((publicId) => !cards.has(publicId));
			const found = new Map(asked.map((publicId) => [publicId, cards.get(publicId)]));
			if (unknown.length > 0) {
				const before = changes;
				for (const card of await read(unknown)) {
					found.set(card.publicId, card);
					if (changes === before) keep(card);
				}
			}
			return [...found.values()].flatMap((card) => card ?? []);
		},
		forget(titleIds) {
			changes++;
			for (const id of titleIds) {
				const card = cards.get(publicIds.get(id) ?? '');
				if (card) drop(card);
			}
		},
		forgetAll() {
			changes++;
			cards.clear();
			publicIds.clear();
		}
	};
}
