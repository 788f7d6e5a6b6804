import { finish, firstStart, mixFirst, mixSecond, secondStart } from './fingerprint.ts';
import { roomFloat64, roomUint32 } from './room.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;
const apostrophes = /['`´\u02bb-\u02bf\u2018\u2019]/gu;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Letters and digits, also of other scripts; a half of a surrogate pair counts as a letter. */
function isWordCode(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || isDigit(code);
	return isSurrogate(code) || letterOrDigit.test(String.fromCharCode(code));
}

/** ' ` ´ and the typographic and Arabic forms: part of a word, never written in the index (Qur'an = Quran). */
function isApostrophe(code: number): boolean {
	if (code < 128) return code === 0x27 || code === 0x60;
	return code === 0xb4 || (code >= 0x2bb && code <= 0x2bf) || code === 0x2018 || code === 0x2019;
}

/**
 * Cuts folded text into words. Hyphens and all other signs separate; a point between digits does not (899.221 is
 * one word); c++ and c# keep their signs; an apostrophe inside a word disappears. The words are places and
 * fingerprints first: most are known already and need not be made into strings.
 */
export class WordScanner {
	count = 0;
	prints: Float64Array = new Float64Array(64);
	/** Two words of one letter side by side: initials of a name. */
	hasInitials = false;
	#text = '';
	#starts: Uint32Array = new Uint32Array(64);
	#ends: Uint32Array = new Uint32Array(64);
	#hasApostrophes = false;

	scan(folded: string): void {
		this.#text = folded;
		this.#hasApostrophes = false;
		this.hasInitials = false;
		this.count = 0;
		let start = -1;
		let length = 0;
		let a = firstStart;
		let b = secondStart;
		let afterLetter = false;
		for (let at = 0; at <= folded.length; at++) {
			const code = at < folded.length ? folded.charCodeAt(at) : 32;
			if (isWordCode(code) || (start >= 0 && goesOn(folded, start, at, code))) {
				if (start < 0) start = at;
				if (isApostrophe(code)) {
					this.#hasApostrophes = true;
					continue;
				}
				a = mixFirst(a, code);
				b = mixSecond(b, code);
				length++;
				continue;
			}
			if (start < 0) continue;
			this.#add(start, at, finish(a, b, length));
			const oneLetter = length === 1 && folded.charCodeAt(start) >= 97;
			if (oneLetter && afterLetter) this.hasInitials = true;
			afterLetter = oneLetter;
			start = -1;
			length = 0;
			a = firstStart;
			b = secondStart;
		}
	}

	/** The word at a place, as a string. */
	wordAt(place: number): string {
		const word = this.#text.slice(this.#starts[place], this.#ends[place]);
		return this.#hasApostrophes ? word.replace(apostrophes, '') : word;
	}

	/** All words, as strings. */
	words(): string[] {
		return Array.from({ length: this.count }, (_, place) => this.wordAt(place));
	}

	#add(start: number, end: number, print: number): void {
		const place = this.count++;
		if (place >= this.#starts.length) {
			this.#starts = roomUint32(this.#starts, this.count);
			this.#ends = roomUint32(this.#ends, this.#starts.length);
			this.prints = roomFloat64(this.prints, this.#starts.length);
		}
		this.#starts[place] = start;
		this.#ends[place] = end;
		this.prints[place] = print;
	}
}

/** Whether a sign inside a word is part of it, by what stands around it. */
function goesOn(text: string, start: number, at: number, code: number): boolean {
	if (code === 46) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
	// + and # directly after one letter: c++, c#, f#.
	if (code === 35 || code === 43) {
		return at - start === 1 || (at - start === 2 && code === 43 && text.charCodeAt(at - 1) === 43);
	}
	return isApostrophe(code) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1));
}
