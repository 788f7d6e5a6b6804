import type { DumpRow, DumpTable } from '../tables/dump-table.ts';
import { saysNothing } from './normalise-name.ts';

/** A row of a lookup table as the site named it. */
export type Lookup = { legacyId: string; code: string | null; name: string };

/** A lookup table by id. Rows without a name or an id say nothing and are left out. */
export class LookupTable {
	readonly all: readonly Lookup[];
	readonly #byId: ReadonlyMap<string, Lookup>;

	constructor(rows: Iterable<Lookup>) {
		this.all = [...rows];
		this.#byId = new Map(this.all.map((row) => [row.legacyId, row]));
	}

	get(id: string | null): Lookup | undefined {
		return id === null ? undefined : this.#byId.get(id);
	}

	/** The name of the row, unless it is INLISLite's "not known". */
	nameOf(id: string | null): string | null {
		const name = this.get(id)?.name;
		return name === undefined || saysNothing(name) ? null : name;
	}
}

/** Reads a lookup table whose id is `ID` and whose name is in `nameColumn`. */
export function readLookup<C extends string>(
	table: DumpTable<C | 'ID'>,
	nameColumn: C,
	codeColumn?: C
): LookupTable {
	const read = (row: DumpRow<C | 'ID'>): Lookup[] => {
		const legacyId = row.id('ID');
		const name = row.text(nameColumn);
		if (legacyId === null || name === null) return [];
		return [{ legacyId, code: codeColumn === undefined ? null : row.text(codeColumn), name }];
	};
	return new LookupTable([...table.rows()].flatMap(read));
}
