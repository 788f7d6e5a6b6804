import type { Buffer } from 'node:buffer';
import { FIELD_END, LEADER_LENGTH, SUBFIELD_START } from './iso2709-marks.ts';
import { alignFields } from './align-fields.ts';
import { marcProblem, type MarcProblem } from './problem.ts';

/** A field's tag and where its content stands in the record, without its end mark. */
export type FieldPlace = { tag: string; start: number; end: number };

type Stretch = { start: number; end: number };
type Entry = { tag: string; length: number; start: number };

export type Directory =
	{ ok: true; places: FieldPlace[]; warnings: MarcProblem[] } | { ok: false; problem: MarcProblem };

/**
 * Finds the fields of a record. Lengths and starts are believed when each field ends in its mark. Otherwise (lengths
 * counted in letters, a leader with a wrong base address) the end marks divide the data, if there are as many
 * fields as entries.
 */
export function readDirectory(record: Buffer): Directory {
	const warnings: MarcProblem[] = [];
	const firstEnd = record.indexOf(FIELD_END, LEADER_LENGTH);
	if (firstEnd < 0) return broken(0, 0);
	let base = Number.parseInt(record.toString('latin1', 12, 17), 10);
	if (!(base > LEADER_LENGTH) || record[base - 1] !== FIELD_END) {
		const declared = record.toString('latin1', 12, 17);
		base = firstEnd + 1;
		warnings.push(marcProblem('base-address-wrong', { declared, actual: base }));
	}
	const entries = readEntries(record, base - 1);
	if (entries.every((entry) => isSound(entry, record, base))) {
		const places = entries.map((e) => ({
			tag: e.tag,
			start: base + e.start,
			end: base + e.start + e.length - 1
		}));
		return { ok: true, places, warnings };
	}
	const parts = divideByMarks(record, base);
	if (parts.length === entries.length) {
		warnings.push(marcProblem('directory-lengths-wrong'));
		return { ok: true, places: assignInOrder(entries, parts), warnings };
	}
	const places = align(entries, parts, record);
	if (places.length * 2 <= entries.length) return broken(entries.length, parts.length);
	warnings.push(
		marcProblem('directory-guessed', { entries: entries.length, fields: parts.length, read: places.length })
	);
	return { ok: true, places, warnings };
}

function broken(entries: number, fields: number): Directory {
	return { ok: false, problem: marcProblem('directory-broken', { entries, fields }) };
}

/** Leader/20-21 say how wide length and start are; everything but digits means the usual 4 and 5. */
function readEntries(record: Buffer, end: number): Entry[] {
	const width = (at: number, usual: number) =>
		Number.parseInt(record.toString('latin1', at, at + 1), 10) || usual;
	const lengthWidth = width(20, 4);
	const startWidth = width(21, 5);
	const size = 3 + lengthWidth + startWidth;
	const entries: Entry[] = [];
	for (let at = LEADER_LENGTH; at + size <= end; at += size) {
		entries.push({
			tag: record.toString('latin1', at, at + 3),
			length: digits(record, at + 3, lengthWidth),
			start: digits(record, at + 3 + lengthWidth, startWidth)
		});
	}
	return entries;
}

function digits(record: Buffer, at: number, width: number): number {
	let value = 0;
	for (let n = at; n < at + width; n++) {
		const digit = (record[n] ?? 0) - 0x30;
		if (digit < 0 || digit > 9) return Number.NaN;
		value = value * 10 + digit;
	}
	return value;
}

function isSound(entry: Entry, record: Buffer, base: number): boolean {
	const end = base + entry.start + entry.length - 1;
	return (
		entry.length > 0 &&
		end < record.length &&
		record[end] === FIELD_END &&
		record[base + entry.start - 1] === FIELD_END
	);
}

function divideByMarks(record: Buffer, base: number): Stretch[] {
	const parts: Stretch[] = [];
	let start = base;
	for (let end = record.indexOf(FIELD_END, start); end >= 0; end = record.indexOf(FIELD_END, start)) {
		parts.push({ start, end });
		start = end + 1;
	}
	return parts;
}

/** Fields lie in the order of their starts, which need not be the order of the directory. */
function assignInOrder(entries: readonly Entry[], parts: readonly Stretch[]): FieldPlace[] {
	const order = orderOfStarts(entries);
	const places: FieldPlace[] = entries.map((entry) => ({ tag: entry.tag, start: 0, end: 0 }));
	order.forEach((entryAt, partAt) => {
		const place = places[entryAt];
		const part = parts[partAt];
		if (place && part) Object.assign(place, part);
	});
	return places;
}

/** Positions of the entries in the order of their starts; the directory's own where starts are no help. */
function orderOfStarts(entries: readonly Entry[]): number[] {
	const starts = entries.map((entry) => entry.start);
	const order = entries.map((_, n) => n);
	if (new Set(starts).size === starts.length && !starts.some(Number.isNaN))
		order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
	return order;
}

function align(entries: readonly Entry[], parts: readonly Stretch[], record: Buffer): FieldPlace[] {
	const order = orderOfStarts(entries);
	const pairs = alignFields(
		order.map((n) => ({
			isControl: entries[n]?.tag.startsWith('00') ?? false,
			length: entries[n]?.length ?? NaN
		})),
		parts.map(({ start, end }) => {
			const subfield = record.indexOf(SUBFIELD_START, start);
			return { hasSubfields: subfield >= 0 && subfield < end, length: end - start + 1 };
		})
	);
	const places: (FieldPlace | null)[] = entries.map(() => null);
	order.forEach((entryAt, n) => {
		const part = parts[pairs[n] ?? -1];
		if (part) places[entryAt] = { tag: entries[entryAt]?.tag ?? '', ...part };
	});
	return places.filter((place) => place !== null);
}
