import {
	indexableTitles,
	indexableTitlesByIds,
	titleCards,
	type TitleCard
} from '#modules/catalogue/index.server.ts';
import { loanCounts } from '#modules/circulation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { followLedger, ledgerHorizon, type FollowedEvent } from '#platform/events/index.server.ts';
import { createCardMemory, type CardMemory } from './card-memory.ts';
import { createCatalogueIndex } from './create-index.ts';
import type { CatalogueIndex, SearchRequest, SearchResult, Suggestions } from './engine/search-types.ts';
import { copyFactsOf, documentOfTitle } from './document-of-title.ts';

/** The catalogue index of this process, kept in step with the database. */
export type CatalogueSearch = {
	search(request: SearchRequest): Promise<SearchResult>;
	/** What lists show about the titles found, as fresh as the search. */
	cardsOf(result: SearchResult): Promise<TitleCard[]>;
	suggest(text: string, limit?: number): Promise<Suggestions>;
	/** Whether the whole catalogue has been read. */
	isReady(): boolean;
	/** When it was last in step with the ledger, on the clock of `performance.now()`. */
	inStepAt(): number;
	stop(): Promise<void>;
};

type Options = { onError: (error: unknown) => void };

/** What only moves copies; anything else in the catalogue's name reads the title anew. */
const isAboutCopies = (kind: string) => kind.startsWith('circulation.') || kind.startsWith('catalogue.copy.');
const isBulk = (kind: string) => kind === 'catalogue.titles.imported';
const isOfCatalogue = (kind: string) => kind.startsWith('catalogue.');

/**
 * Reads the catalogue into memory and follows the ledger from there: an edit, a loan, a return of this process is
 * seen by its next search, those of other processes within a second.
 */
export async function startCatalogueSearch(db: Db, { onError }: Options): Promise<CatalogueSearch> {
	const index = createCatalogueIndex();
	// Taken before the first row is read, so that nothing falls between reading and following.
	const from = await ledgerHorizon(db);
	await readAll(db, index);
	const cards = createCardMemory((publicIds) => titleCards(db, publicIds));
	const follower = followLedger(db, {
		from,
		onError,
		apply: (events) => applyEvents(db, { index, cards }, events)
	});
	return {
		async search(request) {
			await follower.catchUp();
			return index.search(request);
		},
		cardsOf: ({ hits }) => cards.of(hits.map((hit) => hit.publicId)),
		suggest: (text, limit) => index.suggest(text, limit),
		isReady: () => true,
		inStepAt: () => follower.inStepAt(),
		stop: () => follower.stop()
	};
}

async function readAll(db: Db, index: CatalogueIndex): Promise<void> {
	const loans = await loanCounts(db);
	await index.replaceAll(documents());

	async function* documents() {
		for await (const title of indexableTitles(db)) yield documentOfTitle(title, loans.get(title.id) ?? 0);
	}
}

type Followed = { index: CatalogueIndex; cards: CardMemory };

async function applyEvents(
	db: Db,
	{ index, cards }: Followed,
	events: readonly FollowedEvent[]
): Promise<void> {
	if (events.some((event) => isBulk(event.kind))) {
		cards.forgetAll();
		return readAll(db, index);
	}
	const changed = new Map<string, boolean>();
	for (const { kind, titleId } of events) {
		if (titleId === null) continue;
		if (isAboutCopies(kind)) changed.set(titleId, changed.get(titleId) ?? true);
		else if (isOfCatalogue(kind)) changed.set(titleId, false);
	}
	const ids = [...changed.keys()];
	cards.forget(ids);
	const titles = await indexableTitlesByIds(db, ids);
	const whole = titles.filter((title) => changed.get(title.id) === false);
	const loans =
		whole.length > 0
			? await loanCounts(
					db,
					whole.map((title) => title.id)
				)
			: new Map<string, number>();
	for (const title of titles) {
		if (changed.get(title.id) === false) await index.put(documentOfTitle(title, loans.get(title.id) ?? 0));
		else await index.setCopies(title.publicId, title.copies.map(copyFactsOf));
	}
}
