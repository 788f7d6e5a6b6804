import type { Cell } from '../dump/parse-tuple.ts';
import { readFlag, readId, readNumber, readText } from './cells.ts';
import { readDate } from './read-date.ts';
import type { DateCell } from './read-date.ts';

/** One row, asked by column name; a column this form of INLISLite does not have is empty. */
export class DumpRow<C extends string> {
	readonly #cells: readonly Cell[];
	readonly #places: ReadonlyMap<C, number>;

	constructor(cells: readonly Cell[], places: ReadonlyMap<C, number>) {
		this.#cells = cells;
		this.#places = places;
	}

	/** Exactly what the dump says. */
	cell(column: C): Cell {
		return this.#cells[this.#places.get(column) ?? -1] ?? null;
	}
	text(column: C): string | null {
		return readText(this.cell(column));
	}
	id(column: C): string | null {
		return readId(this.cell(column));
	}
	number(column: C): number | null {
		return readNumber(this.cell(column));
	}
	flag(column: C): boolean | null {
		return readFlag(this.cell(column));
	}
	date(column: C): DateCell {
		return readDate(this.cell(column));
	}
}

/**
 * The rows of one table of a dump, reduced to the columns that are read. Names are matched without regard to case:
 * INLISLite itself writes `ID` and `id`, `Member_id` and `member_id`.
 */
export class DumpTable<const C extends string> {
	readonly name: string;
	readonly columns: readonly string[];
	readonly #places: ReadonlyMap<C, number>;
	readonly #rows: Cell[][] = [];
	#present: ReadonlySet<string> = new Set();

	constructor(name: string, columns: readonly C[]) {
		this.name = name;
		this.columns = columns.map((column) => column.toLowerCase());
		this.#places = new Map(columns.map((column, place) => [column, place]));
	}

	add(cells: Cell[]): void {
		this.#rows.push(cells);
	}

	/** Tells which columns the table of this dump has. */
	setPresent(columns: readonly string[]): void {
		this.#present = new Set(columns.map((column) => column.toLowerCase()));
	}

	has(column: C): boolean {
		return this.#present.has(column.toLowerCase());
	}

	get size(): number {
		return this.#rows.length;
	}

	*rows(): Generator<DumpRow<C>> {
		for (const cells of this.#rows) yield new DumpRow(cells, this.#places);
	}

	/** Like `rows`, but each row is forgotten once it has been given: MARC rows are most of a dump. */
	*drain(): Generator<DumpRow<C>> {
		for (let place = 0; place < this.#rows.length; place++) {
			const cells = this.#rows[place] ?? [];
			this.#rows[place] = [];
			yield new DumpRow(cells, this.#places);
		}
		this.#rows.length = 0;
	}
}

/** The rows of a table: `RowOf<InlisliteTables['copies']>`. */
export type RowOf<T> = T extends DumpTable<infer C> ? DumpRow<C> : never;
