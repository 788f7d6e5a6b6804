/**
 * Where to go back to after a form, as it was asked for in the address (`?kembali=`). Only a path of this site is
 * believed: an address that leads elsewhere, `//host`, a backslash trick or nonsense becomes `fallback`.
 *
 * @example returnPath('/katalog?q=ombilin', '/') // '/katalog?q=ombilin'
 * @example returnPath('https://other.example/', '/') // '/'
 */
export function returnPath(asked: unknown, fallback: string): string {
	if (typeof asked !== 'string' || !asked.startsWith('/')) return fallback;
	// Browsers read '\' as '/' and drop tabs and line breaks, so let the same parser decide where the path leads.
	const here = 'http://here.invalid';
	if (!URL.canParse(asked, here)) return fallback;
	const url = new URL(asked, here);
	// A second look at the result: '/x/..//host' is on this site, but as a Location header '//host' would not be.
	if (url.origin !== here || url.pathname.startsWith('//')) return fallback;
	return url.pathname + url.search + url.hash;
}
