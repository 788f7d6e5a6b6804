import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../testing/small-dump.ts';
import { DumpError } from './dump-error.ts';
import type { Cell } from './parse-tuple.ts';
import { readSqlDump } from './read-sql-dump.ts';

async function rowsIn(sql: string | Uint8Array, columns = ['a', 'b'], chunkSize = 7) {
	const rows: Cell[][] = [];
	const summary = await readSqlDump(chunksOf(sql, chunkSize), {
		wanted: (table) => (table === 't' ? columns : undefined),
		row: (_table, cells) => rows.push(cells)
	});
	return { rows, summary };
}

async function errorOf(sql: string): Promise<DumpError> {
	const error = await rowsIn(sql).catch((thrown: unknown) => thrown);
	if (error instanceof DumpError) return error;
	throw new Error('the dump was accepted');
}

const table = 'CREATE TABLE `t` (`a` int, `b` text);\n';

describe('dialects', () => {
	it.each([
		['mysqldump, without a column list', `${table}INSERT INTO \`t\` VALUES (1,'x'),(2,'y');`],
		['a row on each line', `${table}INSERT INTO \`t\` VALUES\n(1,'x'),\n(2,'y');\n`],
		['phpMyAdmin, spaces and column list', "INSERT INTO `t` (`a`, `b`) VALUES\n(1, 'x'),\n(2, 'y');\n"],
		['columns in another order', "INSERT INTO `t` (`b`, `c`, `a`) VALUES ('x',9,1),('y',9,2);"],
		['upper-case names', "INSERT INTO `T` (`A`,`B`) VALUES (1,'x'),(2,'y');"],
		['names without quotes', "insert into t (a, b) values (1,'x'),(2,'y');"],
		['the name of the database in front', "INSERT INTO `db`.`t` (`a`,`b`) VALUES (1,'x'),(2,'y');"],
		[
			'ignore and replace',
			"INSERT IGNORE INTO `t` (a,b) VALUES (1,'x'); REPLACE INTO `t` (a,b) VALUES (2,'y');"
		],
		['one insert a row', `${table}INSERT INTO t VALUES (1,'x');INSERT INTO t VALUES (2,'y');`],
		['on duplicate key', "INSERT INTO t (a,b) VALUES (1,'x'),(2,'y') ON DUPLICATE KEY UPDATE b='z;';"],
		['comments between rows', `${table}INSERT INTO t VALUES (1,'x'), -- one\n/* two; */ (2,'y');`],
		[
			'the sandbox line',
			`/*M!999999\\- enable the sandbox mode */ \n${table}INSERT INTO t VALUES (1,'x'),(2,'y');`
		],
		['a byte order mark is gone before', `# comment\n${table}INSERT INTO t VALUES (1,'x'),(2,'y');`]
	])('%s', async (_name, sql) => {
		const { rows, summary } = await rowsIn(sql);
		expect(rows).toEqual([
			['1', 'x'],
			['2', 'y']
		]);
		expect(summary.rows.get('t')).toBe(2);
	});

	it('takes keys, constraints and comments in CREATE TABLE for what they are', async () => {
		const sql = `CREATE TABLE IF NOT EXISTS \`t\` (
			\`a\` decimal(15,2) DEFAULT 0.00 COMMENT 'it''s (a), \\'b\\'',
			\`key\` enum('x','y)') NOT NULL,
			b text,
			PRIMARY KEY (\`a\`), UNIQUE KEY \`u\` (\`key\`,b), KEY k (b(10)),
			CONSTRAINT f FOREIGN KEY (a) REFERENCES o (a)
		) ENGINE=InnoDB COMMENT='; not the end';
		INSERT INTO t VALUES (1,'x','y');`;
		const { rows, summary } = await rowsIn(sql);
		expect(summary.tables.get('t')?.columns).toEqual(['a', 'key', 'b']);
		expect(rows).toEqual([['1', 'y']]);
	});

	it('passes over triggers, routines and views', async () => {
		const sql = `-- MariaDB dump 10.19
			${table}
			DELIMITER ;;
			/*!50003 CREATE*/ /*!50003 trigger x before insert on t for each row begin insert into t values (9,'no'); end */;;
			DELIMITER ;
			/*!50001 CREATE VIEW \`v\` AS SELECT 1 AS \`a\`, 'x;' AS \`b\` */;
			DELIMITER $$
			CREATE DEFINER=\`root\`@\`localhost\` FUNCTION f() RETURNS int begin insert into t values (9,'no'); return 1; end$$
			DELIMITER ;
			INSERT INTO t VALUES (1,'x');
			-- Dump completed`;
		expect((await rowsIn(sql)).rows).toEqual([['1', 'x']]);
	});

	it('passes over inserts that are no data, and says where they are', async () => {
		const sql = `${table}
			CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN
			INSERT INTO t VALUES (NEW.a, now());
			END;
			INSERT INTO t SELECT 1, 2;
			INSERT INTO t SET a = 1;
			INSERT INTO t VALUES (1,'x');`;
		const { rows, summary } = await rowsIn(sql);
		expect(rows).toEqual([['1', 'x']]);
		expect(summary.passedOver).toEqual([6, 7]);
	});
});

describe('values', () => {
	const one = async (value: string) => {
		const { rows } = await rowsIn(`INSERT INTO t (a) VALUES (${value});`, ['a']);
		return rows[0]?.[0];
	};

	it.each([
		["'it\\'s'", "it's"],
		["'it''s'", "it's"],
		["''", ''],
		["''''", "'"],
		["'a\\\\'", 'a\\'],
		["'\\\"\\n\\r\\t\\0\\Z'", '"\n\r\t\0\u001a'],
		["'100\\%'", '100\\%'],
		["'a;b),(c'", 'a;b),(c'],
		["'القرآن 😀 é'", 'القرآن 😀 é'],
		["'line\nbreak'", 'line\nbreak'],
		['NULL', null],
		['null', null],
		['12', '12'],
		['-5000.00', '-5000.00'],
		['1e5', '1e5'],
		['1.5E+10', '1.5E+10'],
		['.5', '.5'],
		['TRUE', '1'],
		["'\\0'", '\0'],
		["'\u0001'", '\u0001'],
		['0x00', '\0'],
		['0x01', '\u0001'],
		["x'01'", '\u0001'],
		["b'0'", '\0'],
		["b'1'", '\u0001'],
		['0b1', '\u0001'],
		["_binary '\\0'", '\0'],
		["_utf8mb4'x'", 'x']
	])('%s', async (value, cell) => {
		expect(await one(value)).toBe(cell);
	});

	it('reads latin1 dumps as what MySQL calls latin1', async () => {
		const sql = Buffer.from("SET NAMES latin1;\nINSERT INTO t (a) VALUES ('Caf\xe9 \x93x\x94');", 'latin1');
		expect((await rowsIn(sql, ['a'])).rows).toEqual([['Café “x”']]);
	});

	it('gives any text back as it was, wherever the chunks are cut', async () => {
		const escape = (text: string) =>
			text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\0', '\\0');
		const text = fc.string({ unit: 'grapheme' });
		const row = fc.tuple(
			fc.option(text),
			fc.oneof(text, fc.constantFrom("'", '\\', '),(', ';', '\n', '--', '/*'))
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 1 }),
				fc.integer({ min: 1, max: 50 }),
				async (all, size) => {
					const tuples = all.map(([a, b]) => `(${a === null ? 'NULL' : `'${escape(a)}'`},'${escape(b)}')`);
					const { rows } = await rowsIn(`INSERT INTO t (a,b) VALUES ${tuples.join(',')};`, ['a', 'b'], size);
					expect(rows).toEqual(all);
				}
			)
		);
	});

	it('reads a row of several megabytes from small chunks', async () => {
		const long = 'x'.repeat(6_000_000);
		const { rows } = await rowsIn(`INSERT INTO t (a,b) VALUES (1,'${long}'),(2,'y');`, ['a', 'b'], 16_384);
		expect(rows.map(([a, b]) => [a, b?.length])).toEqual([
			['1', 6_000_000],
			['2', 1]
		]);
	});
});

describe('files that cannot be used', () => {
	it.each([
		['nothing in it', '', 'dump-empty'],
		['comments only', '-- hello\n', 'dump-empty'],
		['a text of another kind', 'Dear library,\nplease find', 'dump-not-sql'],
		['JSON', '{"a": 1}', 'dump-not-sql'],
		['ends in a row', `${table}INSERT INTO t VALUES (1,'x'),(2`, 'dump-truncated'],
		['ends in a text', `${table}INSERT INTO t VALUES (1,'x'),(2,'abc`, 'dump-truncated'],
		['ends behind a comma', `${table}INSERT INTO t VALUES (1,'x'),`, 'dump-truncated'],
		['ends behind a row', `${table}INSERT INTO t VALUES (1,'x')`, 'dump-truncated'],
		['ends in VALUES', `${table}INSERT INTO t VAL`, 'dump-truncated'],
		['ends in CREATE TABLE', 'CREATE TABLE `t` (`a` int', 'dump-truncated'],
		['ends in a comment', `${table}/* abc`, 'dump-truncated'],
		['ends in a routine', `${table}DELIMITER ;;\nCREATE FUNCTION f() begin end;;\n`, 'dump-truncated'],
		[
			'mysqldump without its last line',
			`-- MySQL dump 10.13\n${table}INSERT INTO t VALUES (1,'x');`,
			'dump-truncated'
		],
		[
			'phpMyAdmin without COMMIT',
			`START TRANSACTION;\n${table}INSERT INTO t VALUES (1,'x');`,
			'dump-truncated'
		],
		['damage between rows', `${table}INSERT INTO t VALUES (1,'x') (2,'y');`, 'dump-syntax'],
		['no columns known', "INSERT INTO t VALUES (1,'x');", 'dump-columns-unknown'],
		['a value too many', `${table}INSERT INTO t VALUES (1,'x'),(2,'y',3);`, 'dump-row-width'],
		['two databases', `${table}INSERT INTO t VALUES (1,'x');\n${table}`, 'dump-table-twice'],
		['an encoding that is not known', `SET NAMES sjis;\n${table}`, 'dump-charset-unknown']
	])('%s', async (_name, sql, code) => {
		expect((await errorOf(sql)).code).toBe(code);
	});

	it('tells line, byte and table', async () => {
		const sql = `${table}INSERT INTO t VALUES\n(1,'x'),\n(2,'y',3);\n`;
		const { facts } = await errorOf(sql);
		expect(facts).toEqual({ line: 4, byte: sql.indexOf('(2'), table: 't', expected: 2, actual: 3 });
	});

	it('refuses every dump that is cut anywhere', async () => {
		const sql = `-- MySQL dump 10.13\n${table}INSERT INTO t VALUES (1,'x\\'y'),(2,'y');\n-- Dump completed`;
		const whole = sql.indexOf('-- Dump completed') + '-- Dump completed'.length;
		for (let end = 0; end < whole; end++) {
			const error = await rowsIn(sql.slice(0, end)).then(
				() => undefined,
				(thrown: unknown) => thrown
			);
			expect(error, `cut at ${end}`).toBeInstanceOf(DumpError);
		}
	});
});
