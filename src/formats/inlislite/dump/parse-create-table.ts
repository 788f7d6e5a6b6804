/** A table as `CREATE TABLE` or the head of an `INSERT` names it; names keep the case they are written in. */
export type TableHead = { table: string; columns: string[] };

const name = '(?:`((?:[^`]|``)+)`|"((?:[^"]|"")+)"|([\\w$]+))';
const createTable = new RegExp(
	`^CREATE\\s+(?:TEMPORARY\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:${name}\\s*\\.\\s*)?${name}\\s*\\(`,
	'i'
);
const insertHead = new RegExp(
	`^(?:INSERT|REPLACE)\\s+(?:(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE)\\s+)*INTO\\s+(?:${name}\\s*\\.\\s*)?${name}\\s*(?:\\(([^)]*)\\)\\s*)?VALUES?\\s*$`,
	'i'
);
const leadingName = new RegExp(`^\\s*${name}`);

/** Words that begin a key or a constraint where a column could stand. */
const notAColumn = /^\s*(?:PRIMARY|UNIQUE|KEY|INDEX|FULLTEXT|SPATIAL|CONSTRAINT|FOREIGN|CHECK|PERIOD)\b/i;

const firstName = (found: readonly (string | undefined)[]): string | undefined => {
	const [backticked, doubleQuoted, bare] = found;
	return backticked?.replaceAll('``', '`') ?? doubleQuoted?.replaceAll('""', '"') ?? bare;
};

/** Cuts at the commas that stand outside brackets, quotes and backticks; ends at the bracket that closes the list. */
function* splitDefinitions(text: string): Generator<string> {
	let depth = 0;
	let quoted: string | undefined;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (quoted !== undefined) {
			if (character === '\\' && quoted !== '`') at++;
			else if (character === quoted) quoted = undefined;
		} else if (character === "'" || character === '"' || character === '`') quoted = character;
		else if (character === '(') depth++;
		else if (character === ')' && depth-- === 0) return yield text.slice(start, at);
		else if (character === ',' && depth === 0) {
			yield text.slice(start, at);
			start = at + 1;
		}
	}
}

/** The table and its columns in order, or undefined when the statement creates something else. */
export function parseCreateTable(statement: string): TableHead | undefined {
	const head = createTable.exec(statement);
	const table = head && firstName(head.slice(4, 7));
	if (!head || !table) return undefined;
	const columns: string[] = [];
	for (const definition of splitDefinitions(statement.slice(head[0].length))) {
		if (notAColumn.test(definition)) continue;
		const column = leadingName.exec(definition);
		const columnName = column && firstName(column.slice(1, 4));
		if (columnName) columns.push(columnName);
	}
	return { table, columns };
}

/** The table and the columns (none: the order of `CREATE TABLE` holds) of an insert up to and with `VALUES`. */
export function parseInsertHead(text: string): { table: string; columns: string[] | undefined } | undefined {
	const head = insertHead.exec(text);
	const table = head && firstName(head.slice(4, 7));
	if (!head || !table) return undefined;
	const list = head[7];
	if (list === undefined) return { table, columns: undefined };
	const columns = list.split(',').map((part) => {
		const column = leadingName.exec(part);
		return (column && firstName(column.slice(1, 4))) ?? part.trim();
	});
	return { table, columns };
}
