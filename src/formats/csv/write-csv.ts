/**
 * A table for spreadsheets: RFC 4180, with the mark at its start that says it is UTF-8. Text that a spreadsheet would
 * take for a formula is marked as text.
 *
 * @example writeCsv([['Ruang', 'Pengunjung'], ['Ruang Anak', '128']])
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string): string {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
