/** What the service worker does with a request; null leaves it to the browser. */
export type ToDo =
	/** A built file: its name changes with its content, so the kept one is always right. */
	| 'asset'
	/** A page that goes on without network: from the network, and from here when there is none. */
	| 'desk'
	/** Somebody signs in: the page of whoever was here before goes. */
	| 'forget-page'
	/** Somebody signs out: the page and the list of members go. */
	| 'forget-all'
	| null;

/** Pages that go on without network; each says itself whose it is. */
export const keptPaths: readonly string[] = ['/petugas/meja', '/petugas/keliling/jalan', '/kios/jalan'];
const ASSETS = '/_app/immutable/';

const signOuts: ReadonlySet<string> = new Set(['/keluar', '/akun/sesi']);

type Asked = {
	method: string;
	url: string;
	/** "navigate" for a page that is opened. */
	mode: string;
};

/**
 * Sorts requests. Answers of the API, other pages and other sites are none of its business: what is not named here is
 * never kept.
 */
export function whatToDo({ method, url, mode }: Asked, origin: string): ToDo {
	const { pathname, origin: asked } = new URL(url);
	if (asked !== origin) return null;
	if (method === 'POST') {
		if (signOuts.has(pathname)) return 'forget-all';
		return pathname === '/masuk' ? 'forget-page' : null;
	}
	if (method !== 'GET') return null;
	if (pathname.startsWith(ASSETS)) return 'asset';
	return mode === 'navigate' && keptPaths.includes(pathname) ? 'desk' : null;
}
