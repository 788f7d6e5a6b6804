import { DumpError } from './dump-error.ts';
import type { TableHead } from './parse-create-table.ts';
import { parseInsertHead } from './parse-create-table.ts';
import { incomplete, notLiteral, parseTuple } from './parse-tuple.ts';
import type { Cell, Tuple } from './parse-tuple.ts';
import { commentAt, endOfComment, endOfInsertHead, endOfStatement, skipSpace } from './scan-sql.ts';
import type { StatementCursor } from './statement-cursor.ts';

/** What a reader of dumps wants to have. Table and column names are lower-cased: MySQL on Windows does that too. */
export type DumpSink = {
	/** The columns wanted of a table, in the order the cells shall come; undefined: only count its rows. */
	wanted(table: string): readonly string[] | undefined;
	/** One row; a wanted column that the dump does not have is null. */
	row(table: string, cells: Cell[]): void;
};

/** How many rows an insert held, or that it holds no plain values. */
export type InsertResult = { table: string; rows: number } | 'not-data';

const comma = 0x2c;
const semicolon = 0x3b;
const opening = 0x28;

/** At which place of the wanted cells each column of the insert goes. */
function targetsOf(columns: readonly string[], wanted: readonly string[]): (number | undefined)[] {
	return columns.map((column) => {
		const place = wanted.indexOf(column.toLowerCase());
		return place === -1 ? undefined : place;
	});
}

/** The byte that says what follows a row, moved to; undefined at the end of the dump. */
async function nextMark({ window }: StatementCursor): Promise<number | undefined> {
	for (;;) {
		window.position = skipSpace(window.bytes, window.position);
		const left = window.bytes.length - window.position;
		if (left < 3 && (await window.fill())) continue;
		if (left === 0) return undefined;
		const comment = commentAt(window.bytes, window.position);
		const end = comment ? endOfComment(window.bytes, window.position, comment) : undefined;
		if (end === undefined) return window.bytes[window.position];
		if (end !== -1) window.position = end;
		else if (!(await window.fill())) return undefined;
	}
}

/**
 * Reads the insert the cursor stands at. Without a column list the order of `CREATE TABLE` holds, which `created`
 * keeps by lower-cased table name.
 *
 * @throws DumpError when the statement breaks off, or a row has more or fewer values than columns.
 */
export async function readInsert(
	cursor: StatementCursor,
	created: ReadonlyMap<string, TableHead>,
	sink: DumpSink
): Promise<InsertResult> {
	const { window } = cursor;
	let isData = true;
	const headText = await cursor.pass((bytes, start) => {
		const end = endOfInsertHead(bytes, start);
		isData = end !== 'no-values';
		return end === 'no-values' ? start : end;
	});
	const head = isData ? parseInsertHead(headText) : undefined;
	if (!head) {
		await cursor.pass(endOfStatement);
		return 'not-data';
	}
	const table = head.table.toLowerCase();
	cursor.table = table;
	const wanted = sink.wanted(table);
	const columns = head.columns ?? created.get(table)?.columns;
	if (wanted && !columns) throw new DumpError('dump-columns-unknown', { ...window.place(), table });

	const targets = wanted && columns ? targetsOf(columns, wanted) : [];
	const tuple: Tuple = { cells: [], width: 0 };
	let rows = 0;
	for (;;) {
		if ((await nextMark(cursor)) !== opening) throw await brokenAt(cursor);
		if (wanted) tuple.cells = new Array<Cell>(wanted.length).fill(null);
		const end = parseTuple(window.bytes, window.position, targets, cursor.charset, tuple);
		if (end === incomplete) {
			if (!(await window.fill())) throw cursor.broken('dump-truncated');
			continue;
		}
		if (end === notLiteral) {
			await cursor.pass(endOfStatement);
			return rows === 0 ? 'not-data' : { table, rows };
		}
		if (columns && tuple.width !== columns.length)
			throw new DumpError('dump-row-width', {
				...window.place(),
				table,
				expected: columns.length,
				actual: tuple.width
			});
		window.position = end;
		rows++;
		if (wanted) sink.row(table, tuple.cells);

		const mark = await nextMark(cursor);
		if (mark === semicolon) {
			window.position++;
			return { table, rows };
		}
		if (mark !== comma) {
			// `ON DUPLICATE KEY UPDATE …` may follow the rows; anything else is damage.
			if (
				mark === undefined ||
				!/^on\s/i.test(window.bytes.toString('latin1', window.position, window.position + 3))
			)
				throw await brokenAt(cursor);
			await cursor.pass(endOfStatement);
			return { table, rows };
		}
		window.position++;
	}
}

async function brokenAt(cursor: StatementCursor): Promise<DumpError> {
	const mark = await nextMark(cursor);
	return mark === undefined ? cursor.broken('dump-truncated') : cursor.broken('dump-syntax');
}
