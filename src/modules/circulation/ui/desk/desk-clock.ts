/**
 * The library's clock on a device whose own may be wrong: the server's time when the page was made, and what has
 * passed since.
 *
 * @param serverNow milliseconds since 1970, by the server
 * @param elapsed milliseconds that this page has been open
 */
export const deskTime = (serverNow: number, elapsed: number): Date => new Date(serverNow + elapsed);
