/** A row as PostgreSQL writes it in JSON. */
export type RowImage = Record<string, string | number | boolean | object | null>;

/** The tables that an act at the desk can change. */
export const undoTables = [
	'copy',
	'loan',
	'loan_renewal',
	'hold',
	'suspension',
	// Names the charge of its price, so it goes before it.
	'obligation',
	'charge',
	'transfer',
	'return_claim',
	'reading'
] as const;
export type UndoTable = (typeof undoTables)[number];

/** Rows by their id, table by table. */
export type Snapshot = Record<UndoTable, Record<string, RowImage>>;

/** What an act made of one row; `before` is null for a row that it made. */
export type RowChange = { table: UndoTable; id: string; before: RowImage | null; after: RowImage };

/** The rows that differ between two snapshots. An act deletes nothing, so every row of `before` is in `after`. */
export function changesBetween(before: Snapshot, after: Snapshot): RowChange[] {
	return undoTables.flatMap((table) =>
		Object.entries(after[table]).flatMap(([id, row]): RowChange[] => {
			const earlier = before[table][id] ?? null;
			return isSameRow(earlier, row) ? [] : [{ table, id, before: earlier, after: row }];
		})
	);
}

/** PostgreSQL writes the columns of a table always in the same order. */
export const isSameRow = (one: RowImage | null, other: RowImage | null): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
