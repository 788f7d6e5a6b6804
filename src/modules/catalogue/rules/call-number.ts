import { classAtStart, sortableClass, tidyClass } from './class.ts';
import { articleLength, filingText } from './sort-title.ts';

/** What a call number is made of; `entry` is the heading of the main author, null when the title is the entry. */
export type CallNumberFacts = {
	classNumber: string | null;
	entry: string | null;
	title: string;
	language?: string | null;
};

/**
 * Suggests a call number as Indonesian libraries write it: class, the first three letters of the author's entry in
 * capitals, the first letter of the title in small print: `899.221 NAV r`, `2X4.1 HAM f`. Leading articles do not
 * count. Where the title is the entry its three letters stand alone. Null without a class.
 */
export function suggestCallNumber(facts: CallNumberFacts): string | null {
	const number = facts.classNumber && tidyClass(facts.classNumber);
	if (!number) return null;
	const title = facts.title.slice(articleLength(facts.title, facts.language));
	const author = threeLetters(facts.entry ?? '');
	if (!author) return [number, threeLetters(title)].filter(Boolean).join(' ');
	return [number, author, filingText(title).charAt(0)].filter(Boolean).join(' ');
}

/** The first three letters of an entry: NAV for "Navis, A.A.", GHA for "al-Ghazali". */
function threeLetters(entry: string): string {
	const letters = filingText(entry.slice(articleLength(entry))).replace(/[^\p{L}]/gu, '');
	return [...letters].slice(0, 3).join('').toUpperCase();
}

/**
 * A key that puts call numbers in shelf order when compared as plain text: 000 … 299.999, 2X0 … 2X9 (Islam, as
 * Indonesian libraries shelve it), 300 …, then author mark, title mark, volume. A letter code in front (R 030, a reference shelf) makes a
 * shelf of its own behind; call numbers without a class come last.
 */
export function callNumberSortKey(callNumber: string): string {
	const text = tidyClass(callNumber);
	const [, shelf = '', rest = text] = /^(\p{L}{1,4})[.\s]+(?=\d)(.*)$/u.exec(text) ?? [];
	const number = classAtStart(rest);
	const sortable = number && sortableClass(number);
	if (!number || !sortable) return `~ ${filingText(text)}`;
	const marks = filingText(rest.slice(number.length));
	const key = marks ? `${sortable} ${marks}` : sortable;
	return shelf ? `r ${filingText(shelf)} ${key}` : key;
}

/** Compares two call numbers for a list in shelf order; those without one come last. */
export function compareCallNumbers(a: string | null, b: string | null): number {
	if (!a || !b) return Number(!a) - Number(!b);
	const [left, right] = [callNumberSortKey(a), callNumberSortKey(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}
