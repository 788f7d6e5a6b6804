/**
 * The library's time on a device whose own clock may be wrong: the server's when the page was made, and what has
 * passed since.
 *
 * @param serverNow milliseconds since 1970, by the server
 * @param elapsed milliseconds since then
 */
export const deskTime = (serverNow: number, elapsed: number): Date => new Date(serverNow + elapsed);
