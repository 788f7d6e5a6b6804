import { ByteWindow } from './byte-window.ts';
import { DumpError } from './dump-error.ts';
import type { TableHead } from './parse-create-table.ts';
import { parseCreateTable } from './parse-create-table.ts';
import { readInsert } from './read-insert.ts';
import type { DumpSink } from './read-insert.ts';
import { StatementCursor } from './statement-cursor.ts';

export type DumpSummary = {
	program: StatementCursor['program'];
	/** Every table of the dump with its columns, by lower-cased name. */
	tables: ReadonlyMap<string, TableHead>;
	/** Rows of every table, wanted or not, by lower-cased name. */
	rows: ReadonlyMap<string, number>;
	/** Lines of inserts that hold expressions, not values (bodies of triggers outside DELIMITER): passed over. */
	passedOver: readonly number[];
};

/** The words a statement of a dump may begin with; a file that begins with another word is no dump. */
const firstWords = new Set(
	'ALTER BEGIN COMMIT CREATE DELETE DELIMITER DROP INSERT LOCK REPLACE SET START TRUNCATE USE'.split(' ')
);

/**
 * Reads a dump from beginning to end and hands the wanted rows to `sink`. Understands what mariadb-dump, mysqldump,
 * phpMyAdmin and INLISLite's own backup write; triggers, routines and views are passed over.
 *
 * @throws DumpError when the text is no dump or breaks off; the rows handed over before are then worth nothing.
 */
export async function readSqlDump(source: AsyncIterable<Uint8Array>, sink: DumpSink): Promise<DumpSummary> {
	const window = new ByteWindow(source);
	const cursor = new StatementCursor(window);
	const tables = new Map<string, TableHead>();
	const rows = new Map<string, number>();
	const passedOver: number[] = [];
	let hasBegun = false;

	for (;;) {
		const word = await cursor.nextWord();
		if (word === undefined) break;
		if (!hasBegun && !firstWords.has(word)) throw new DumpError('dump-not-sql', window.place());
		hasBegun = true;

		if (word === 'DELIMITER') await cursor.passRoutines();
		else if (word === 'INSERT' || word === 'REPLACE') {
			const { line } = window.place();
			const result = await readInsert(cursor, tables, sink);
			if (result === 'not-data') passedOver.push(line);
			else rows.set(result.table, (rows.get(result.table) ?? 0) + result.rows);
		} else {
			const head = parseCreateTable(await cursor.passStatement());
			if (!head) continue;
			const table = head.table.toLowerCase();
			// Two databases in one file would mix their rows.
			if (sink.wanted(table) && rows.has(table))
				throw new DumpError('dump-table-twice', { ...window.place(), table });
			tables.set(table, head);
		}
	}
	if (!hasBegun) throw new DumpError('dump-empty', window.place());
	if (!cursor.isFinished) throw cursor.broken('dump-truncated');
	return { program: cursor.program, tables, rows, passedOver };
}
