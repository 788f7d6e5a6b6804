import { startCatalogueSearch } from '#modules/search/index.server.ts';
import { readConfig } from '#platform/config/index.server.ts';
import { searchRequestOf, searchTitles, type QueryValues } from '#wiring/catalogue-search.server.ts';
import { askRunningServer, type Found } from '../ask-running-server.ts';
import { UsageError, type Call, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

export const search: Command = {
	usage: '"WORDS" [--limit N] [--filter NAME=VALUE]…',
	help: [
		'Searches the catalogue as the page /katalog does. Filters: form, language, year, class, subject, branch,',
		'available, local; several values of one filter widen it. Asks the running server of the data folder when there',
		'is one, otherwise reads the catalogue into memory first.',
		'JSON: {total, didYouMean?, hits:[{id, title, authors, year, isbn, available, copies}], filters, ms}.'
	].join('\n'),
	options: { limit: { type: 'string' }, filter: { type: 'string', multiple: true } },
	async run(call) {
		const query = { q: call.words.join(' '), limit: limitOf(call), ...filtersOf(call) };
		const found = (await askRunningServer(readConfig(), query)) ?? (await searchHere(query, call));
		const lines = found.hits.map((hit) => [hit.id, hit.title, hit.authors[0] ?? ''].join('  '));
		return { json: found, text: [`${found.total} titles`, ...lines].join('\n') };
	}
};

/** Reads the catalogue into memory, as a server does at its start. */
function searchHere(query: QueryValues, call: Call): Promise<Found> {
	return withAppDatabase('suluah search', call.say, async (db) => {
		const search = await startCatalogueSearch(db, { onError: () => undefined });
		try {
			return await searchTitles({ search }, searchRequestOf(query));
		} finally {
			await search.stop();
		}
	});
}

function limitOf({ options }: Call): string {
	const { limit = '20' } = options;
	if (typeof limit !== 'string' || !/^[1-9]\d{0,2}$/.test(limit))
		throw new UsageError('--limit takes a number from 1 to 999.');
	return limit;
}

function filtersOf({ options }: Call): Record<string, string[]> {
	const filters: Record<string, string[]> = {};
	const written = options.filter;
	for (const entry of Array.isArray(written) ? written : []) {
		const [, name, value] = /^([a-z]+)=(.+)$/.exec(String(entry)) ?? [];
		if (name === undefined || value === undefined)
			throw new UsageError('--filter takes NAME=VALUE, for example --filter language=ind.');
		(filters[`filter.${name}`] ??= []).push(value);
	}
	return filters;
}
