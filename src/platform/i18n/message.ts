import type { Locale } from './locale.ts';

/** One sentence in all languages; a missing language does not compile. */
export type Said = Readonly<Record<Locale, string>>;

/** A sentence, perhaps with facts to fill in. Written with `m`, said with `t`. */
export type Message<Facts = undefined> = (facts: Facts) => Said;

/**
 * Writes a message, both languages side by side. Keep each one a flat export marked pure, so that a page carries only
 * the sentences it says:
 *
 * @example
 * export const emptyShelf = /*#__PURE__*\/ m(() => ({ id: 'Belum ada pinjaman.', en: 'No loans yet.' }));
 * export const found = /*#__PURE__*\/ m((p: { n: number }) => ({ id: `${p.n} hasil`, en: `${p.n} results` }));
 */
export function m(say: () => Said): Message;
export function m<Facts>(say: (facts: Facts) => Said): Message<Facts>;
export function m<Facts>(say: (facts: Facts) => Said): Message<Facts> {
	return say;
}

/**
 * Says a message in one language. The locale is always handed in (a page takes it from its data), never kept in a
 * module: one server process answers readers of both languages at once.
 *
 * @example t(found, locale, { n: 3 })
 */
export function t(message: Message, locale: Locale): string;
export function t<Facts>(message: Message<Facts>, locale: Locale, facts: Facts): string;
export function t<Facts>(message: Message<Facts | undefined>, locale: Locale, facts?: Facts): string {
	return message(facts)[locale];
}
