const PAGES = 'suluah-meja-';
const ASSETS = 'suluah-aset-';
/** Longer than a thin line needs; a server that says nothing for so long is away. */
const PATIENCE_MS = 8000;

/** Whose page it is: the desk's page says so itself, and nothing else is kept. */
const ownerOf = (response: Response): string | null =>
	response.ok && !response.redirected ? response.headers.get('suluah-desk') : null;

export type KeptCaches = ReturnType<typeof keptCaches>;

/** The two caches of a version: built files, and the pages of one person. */
export function keptCaches(caches: CacheStorage, version: string) {
	const ownPages = `${PAGES}${version}`;
	const ownAssets = `${ASSETS}${version}`;
	const named = async (start: string) => (await caches.keys()).filter((name) => name.startsWith(start));

	async function forgetPage(): Promise<void> {
		for (const name of await named(PAGES)) await caches.delete(name);
	}

	/** Keeps a page; pages of anybody else go, and what does not say whose it is is not kept. */
	async function keepPage(path: string, response: Response): Promise<boolean> {
		const owner = ownerOf(response);
		if (owner === null) return false;
		for (const name of await named(PAGES)) if (name !== ownPages) await caches.delete(name);
		const cache = await caches.open(ownPages);
		for (const request of await cache.keys()) {
			const other = await cache.match(request, { ignoreVary: true });
			if (other && ownerOf(other) !== owner) await cache.delete(request, { ignoreVary: true });
		}
		await cache.put(path, response);
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
		 * A page that goes on without network: the network's, which is kept, or the kept one. That the server sends elsewhere (`opaqueredirect`)
		 * means that the session has ended: then the kept page goes.
		 */
		async desk(request: Request): Promise<Response> {
			const path = new URL(request.url).pathname;
			const stop = new AbortController();
			const late = setTimeout(() => stop.abort(), PATIENCE_MS);
			try {
				const response = await fetch(request, { signal: stop.signal });
				if (response.type === 'opaqueredirect') await forgetPage();
				else await keepPage(path, response.clone());
				return response;
			} catch (away) {
				const kept = await caches.match(path, { ignoreVary: true });
				if (kept) return kept;
				throw away;
			} finally {
				clearTimeout(late);
			}
		},
		/** Keeps the page of whoever is at the desk now with the files it needs; the files of older versions go. */
		async keepDesk(path: string, assets: readonly string[]): Promise<void> {
			const response = await fetch(path, { redirect: 'manual', credentials: 'same-origin' });
			if (!(await keepPage(path, response))) return;
			const cache = await caches.open(ownAssets);
			for (const url of assets) if (!(await cache.match(url))) await cache.add(url);
			for (const name of await named(ASSETS)) if (name !== ownAssets) await caches.delete(name);
		}
	};
}
