import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCover } from './draw-cover.ts';
import { CLOTH_COLUMNS, CLOTH_ROWS } from './weave-cloth.ts';
import { shorten, wrapTitle } from './wrap-title.ts';

const anyTitle = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 12 }));

/** The cells that a cloth's path covers, as '#' and '.', one string a row. */
function rowsOf(cloth: string): string[] {
	const rows = Array.from({ length: CLOTH_ROWS }, () => '.'.repeat(CLOTH_COLUMNS));
	let [x, y] = [0, 0];
	for (const [, move, dx = '', dy = '', width = ''] of cloth.matchAll(/([Mm])(\d+) ([\d.]+)h(\d+)/g)) {
		if (move === 'M') [x, y] = [Number(dx), Math.floor(Number(dy))];
		else x += Number(dx);
		const row = rows[y] ?? '';
		rows[y] = row.slice(0, x) + '#'.repeat(Number(width)) + row.slice(x + Number(width));
		x += Number(width);
	}
	return rows;
}

describe('the title is set in lines that fit', () => {
	test.each([
		['Laut Bercerita', ['Laut Bercerita']],
		['Alam Terkembang Jadi Guru', ['Alam', 'Terkembang', 'Jadi Guru']],
		['Islam dan Adat Minangkabau', ['Islam dan Adat', 'Minangkabau']],
		['Perpustakaan-perpustakaan desa', ['Perpustakaan-', 'perpustakaan', 'desa']],
		['Pertanggungjawaban', ['Pertanggungja…']],
		[
			'Membaranya Batubara: Konflik Kelas dan Etnik',
			['Membaranya', 'Batubara:', 'Konflik Kelas', 'dan Etnik']
		],
		[
			'Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
			['Satu dua tiga', 'empat lima', 'enam tujuh', 'delapan…']
		],
		['', ['']]
	])('%s', (title, lines) => {
		expect(wrapTitle(title)).toEqual(lines);
	});

	test('never more than four lines of fourteen characters', () => {
		fc.assert(
			fc.property(anyTitle, (title) => {
				const lines = wrapTitle(title);
				expect(lines.length).toBeLessThanOrEqual(4);
				for (const line of lines) expect([...line].length).toBeLessThanOrEqual(14);
			})
		);
	});

	test('shortening keeps letters whole', () => {
		expect(shorten('A.A. Navis', 26)).toBe('A.A. Navis');
		expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
	});
});

test('no line of text reaches the gold rule', () => {
	fc.assert(
		fc.property(anyTitle, fc.string(), (title, author) => {
			const drawing = drawCover({ title, author });
			expect(Math.max(drawing.authorY, ...drawing.lines.map((line) => line.y))).toBeLessThan(232 - 10);
		})
	);
});

test('every cloth fills its frame, mirrors left and right, and is neither empty nor a blot', () => {
	fc.assert(
		fc.property(anyTitle, (title) => {
			const rows = rowsOf(drawCover({ title }).cloth);
			for (const row of rows) expect(row).toBe([...row].reverse().join(''));
			expect(rows[2]).toBe('#'.repeat(CLOTH_COLUMNS));
			expect(rows[3]).toBe('.'.repeat(CLOTH_COLUMNS));
			const share = rows.slice(4).join('').replaceAll('.', '').length / (11 * CLOTH_COLUMNS);
			expect(share).toBeGreaterThan(0.25);
			expect(share).toBeLessThan(0.75);
		})
	);
});

test('the same title has the same cloth, whoever wrote it and wherever it stands', () => {
	const one = drawCover({ title: 'Merantau', author: 'Mochtar Naim', shade: '300' });
	const other = drawCover({ title: 'Merantau', author: 'Lain', shade: 'fiksi' });
	expect(other.cloth).toBe(one.cloth);
	expect(drawCover({ title: 'Kemarau' }).cloth).not.toBe(one.cloth);
});

test('the cloth of a title stays what it was: covers are known by sight', () => {
	expect(rowsOf(drawCover({ title: 'Orang Rantai' }).cloth)).toMatchInlineSnapshot(`
		[
		  "..##....##....##....##....##..",
		  ".####..####..####..####..####.",
		  "##############################",
		  "..............................",
		  ".######.#.#.######.#.#.######.",
		  ".#.##.#.#.#.#.##.#.#.#.#.##.#.",
		  "#.####.#.#.#.####.#.#.#.####.#",
		  ".#....#.#.#.#....#.#.#.#....#.",
		  "#.####.#...#.####.#...#.####.#",
		  ".#....#..#..#....#..#..#....#.",
		  "#.####.#...#.####.#...#.####.#",
		  ".#....#.#.#.#....#.#.#.#....#.",
		  "#.####.#.#.#.####.#.#.#.####.#",
		  ".#.##.#.#.#.#.##.#.#.#.#.##.#.",
		  ".######.#.#.######.#.#.######.",
		]
	`);
});
