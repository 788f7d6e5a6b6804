import type { Findings } from '../findings.ts';
import type { DumpRow, DumpTable } from './dump-table.ts';

/** The day in a date column, or null; a date that does not exist is reported. */
export function reportedDay<C extends string>(
	row: DumpRow<C>,
	column: C,
	{
		table,
		legacyId,
		findings
	}: { table: Pick<DumpTable<string>, 'name'>; legacyId: string; findings: Findings }
): string | null {
	const date = row.date(column);
	if (date === 'broken')
		findings.add(table.name, legacyId, 'date-unreadable', { column, text: row.text(column) ?? '' });
	return typeof date === 'string' ? null : date.day;
}
