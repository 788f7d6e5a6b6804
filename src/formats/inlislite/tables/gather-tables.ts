import { DumpError } from '../dump/dump-error.ts';
import { readSqlDump } from '../dump/read-sql-dump.ts';
import type { DumpSummary } from '../dump/read-sql-dump.ts';
import type { DumpTable } from './dump-table.ts';
import { newInlisliteTables } from './inlislite-tables.ts';
import type { InlisliteTables } from './inlislite-tables.ts';

/** Which INLISLite wrote it: the older v3 (Yii), or V33, which added `active` columns. Told by columns alone. */
export type InlisliteForm = 'yii' | 'v33';

/** Without these no catalogue can be read. */
const required = ['catalogs', 'catalog_ruas', 'collections'];

/**
 * Reads the tables of an INLISLite dump into memory.
 *
 * @throws DumpError when the dump is broken, of another program, or of INLISLite 2.
 */
export async function gatherTables(
	text: AsyncIterable<Uint8Array>
): Promise<{ tables: InlisliteTables; form: InlisliteForm; summary: DumpSummary }> {
	const tables = newInlisliteTables();
	const byName = new Map<string, DumpTable<string>>(
		Object.values(tables).map((table: DumpTable<string>) => [table.name, table])
	);
	const summary = await readSqlDump(text, {
		wanted: (table) => byName.get(table)?.columns,
		row: (table, cells) => byName.get(table)?.add(cells)
	});
	for (const [name, table] of byName) table.setPresent(summary.tables.get(name)?.columns ?? []);

	const present = (name: string) => summary.tables.has(name) || summary.rows.has(name);
	const missing = required.filter((name) => !present(name));
	const copies = summary.tables.get('collections')?.columns.map((column) => column.toLowerCase());
	if (copies && !copies.includes('status_id') && copies.includes('status'))
		throw new DumpError('dump-inlislite-v2', { table: 'collections' });
	if (missing.length > 0) throw new DumpError('dump-not-inlislite', { found: missing.join(', ') });
	const form = tables.titles.has('active') || tables.copies.has('active') ? 'v33' : 'yii';
	return { tables, form, summary };
}
