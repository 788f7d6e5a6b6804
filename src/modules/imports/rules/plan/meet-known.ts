import type { Entity } from '../entity.ts';
import type { IncomingRow } from '../incoming-row.ts';
import { markOfVersion } from '../standing.ts';
import type { PlanBook } from './plan-book.ts';

export type Id = () => string;
export type Known = { id: string; code: string; legacySource: string | null; legacyId: string | null };

/** Places and categories have no versions: the library names them itself and an import never renames them. */
export const placeMark = markOfVersion(1);

/** Finds the row that stands for one of the source: by its id there, else by its code or name in any capitals. */
export function finderOf<Row extends Known>(known: readonly Row[], legacySource: string) {
	return (legacyId: string, isSame: (row: Row) => boolean): Row | undefined =>
		known.find((row) => row.legacySource === legacySource && row.legacyId === legacyId) ?? known.find(isSame);
}

export const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export function meet(book: PlanBook, entity: Entity, row: IncomingRow, known: Known): void {
	book.count(entity, 'unchanged');
	if (book.linkOf(entity, row.legacyId, known.id)) return;
	book.keep(entity, row, { id: known.id, mark: placeMark });
	book.note(row, 'place-known-by-code', { code: known.code });
}

/** Gives out codes that are free, with the source's id behind one that is taken. */
export function codeGiver(taken: readonly string[]) {
	const used = new Set(taken.map((code) => code.toLowerCase()));
	return (wanted: string, legacyId: string): string => {
		const code = used.has(wanted.toLowerCase()) ? `${wanted}-${legacyId}` : wanted;
		used.add(code.toLowerCase());
		return code;
	};
}
