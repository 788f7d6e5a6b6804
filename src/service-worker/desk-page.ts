import { DESK_PATH } from './what-to-do.ts';

const PAGES = 'suluah-meja-';
const ASSETS = 'suluah-aset-';
/** Longer than a thin line needs; a server that says nothing for so long is away. */
const PATIENCE_MS = 8000;

/** Whose page it is: the desk's page says so itself, and nothing else is kept. */
const ownerOf = (response: Response): string | null =>
	response.ok && !response.redirected ? response.headers.get('suluah-desk') : null;

export type KeptCaches = ReturnType<typeof keptCaches>;

/** The two caches of a version: built files, and one page of one person. */
export function keptCaches(caches: CacheStorage, version: string) {
	const ownPages = `${PAGES}${version}`;
	const ownAssets = `${ASSETS}${version}`;
	const named = async (start: string) => (await caches.keys()).filter((name) => name.startsWith(start));

	async function forgetPage(): Promise<void> {
		for (const name of await named(PAGES)) await caches.delete(name);
	}

	/** Keeps a page in the place of every other; what is not the desk's page of somebody is not kept. */
	async function keepPage(response: Response): Promise<boolean> {
		if (ownerOf(response) === null) return false;
		await forgetPage();
		const cache = await caches.open(ownPages);
		await cache.put(DESK_PATH, response);
		return true;
	}

	/** Fetches a built file or takes the kept one. */
	async function asset(request: Request): Promise<Response> {
		const kept = await caches.match(request, { ignoreVary: true });
		if (kept) return kept;
		const response = await fetch(request);
		if (response.ok) {
			const cache = await caches.open(ownAssets);
			await cache.put(request, response.clone());
		}
		return response;
	}

	return {
		asset,
		forgetPage,
		/**
		 * The desk's page: the network's, which is kept, or the kept one. That the server sends elsewhere (`opaqueredirect`)
		 * means that the session has ended: then the kept page goes.
		 */
		async desk(request: Request): Promise<Response> {
			const stop = new AbortController();
			const late = setTimeout(() => stop.abort(), PATIENCE_MS);
			try {
				const response = await fetch(request, { signal: stop.signal });
				if (response.type === 'opaqueredirect') await forgetPage();
				else await keepPage(response.clone());
				return response;
			} catch (away) {
				const kept = await caches.match(DESK_PATH, { ignoreVary: true });
				if (kept) return kept;
				throw away;
			} finally {
				clearTimeout(late);
			}
		},
		/** Keeps the page of whoever is at the desk now with the files it needs; the files of older versions go. */
		async keepDesk(assets: readonly string[]): Promise<void> {
			const response = await fetch(DESK_PATH, { redirect: 'manual', credentials: 'same-origin' });
			if (!(await keepPage(response))) return;
			const cache = await caches.open(ownAssets);
			for (const url of assets) if (!(await cache.match(url))) await cache.add(url);
			for (const name of await named(ASSETS)) if (name !== ownAssets) await caches.delete(name);
		}
	};
}
