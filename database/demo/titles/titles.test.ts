import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoTitles } from './index.ts';
import { shelf } from './shelf.ts';
import { author, body, translator } from './contributors.ts';

const plain = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, '');

describe('the titles of the demonstration library', () => {
	it('are at least 420, each with its own key', () => {
		expect(demoTitles.length).toBeGreaterThanOrEqual(420);
		expect(new Set(demoTitles.map((title) => title.key)).size).toBe(demoTitles.length);
	});

	it('stand in alphabetical order within a file, so that a reader of the source finds them', async () => {
		const helpers = ['index.ts', 'publishers.ts', 'contributors.ts', 'shelf.ts', 'titles.test.ts'];
		const files = readdirSync(import.meta.dirname).filter((file) => !helpers.includes(file));
		expect(files.length).toBeGreaterThan(20);
		for (const file of files) {
			const module: Record<string, { title: string }[]> = await import(path.join(import.meta.dirname, file));
			const titles = Object.values(module).flatMap((rows) => rows.map((row) => plain(row.title)));
			expect(titles.length, file).toBeGreaterThan(0);
			expect(titles, file).toEqual([...titles].sort());
		}
	});

	it('are well formed', () => {
		for (const title of demoTitles) {
			expect(title.title, title.key).toBe(title.title.trim());
			expect(title.language, title.key).toMatch(/^(ind|min|eng|dut|fre|ara|mul)$/);
			expect(title.subjects.length, title.key).toBeGreaterThan(0);
			expect(title.subjects.length, title.key).toBeLessThanOrEqual(3);
			// DDC with a space after each three decimals, or Islam as 2X.
			expect(title.classNumber ?? '000', title.key).toMatch(
				/^(\d{3}(\.\d{1,3}|\.\d{3}( \d{3})* \d{1,3})?|2X\d(\.\d+)?)$/
			);
			expect(title.year ?? 1900, title.key).toBeGreaterThan(1800);
			expect(title.year ?? 1900, title.key).toBeLessThan(2026);
			expect(title.summary ?? 'Ada.', title.key).toMatch(/^\S.*\.$/);
			for (const one of title.contributors) expect(one.name, title.key).not.toContain(',');
		}
	});

	it('cover the shelves a town library has', () => {
		const count = (matches: (title: (typeof demoTitles)[number]) => boolean) =>
			demoTitles.filter(matches).length;
		expect(count((title) => title.isLocal)).toBeGreaterThan(90);
		expect(count((title) => title.summary !== undefined)).toBeGreaterThanOrEqual(120);
		expect(count((title) => title.audience === 'anak')).toBeGreaterThan(40);
		expect(count((title) => title.classNumber?.startsWith('2X') === true)).toBeGreaterThan(30);
		for (const material of [
			'terbitan-berkala',
			'braille',
			'rekaman-suara',
			'kartografis',
			'sumber-elektronik',
			'film'
		])
			expect(
				count((title) => title.material === material),
				material
			).toBeGreaterThan(0);
		for (const language of ['min', 'eng', 'ara', 'dut'])
			expect(
				count((title) => title.language === language),
				language
			).toBeGreaterThan(0);
	});
});

describe('a shelf file', () => {
	it('fills a row up from its shelf, and turns headings into names', () => {
		const [title] = shelf({ shelf: 'ilmu', subjects: ['Sains'], classNumber: '500' }, [
			{ title: "L'Île noire", by: ['Saint-Exupéry, Antoine de', translator('Dini, Nh.')], classNumber: '510' }
		]);
		expect(title).toEqual({
			key: 'lile-noire-saint-exupery',
			shelf: 'ilmu',
			title: "L'Île noire",
			classNumber: '510',
			subjects: ['Sains'],
			contributors: [
				{
					heading: 'Saint-Exupéry, Antoine de',
					name: 'Antoine de Saint-Exupéry',
					kind: 'person',
					role: 'author'
				},
				{ heading: 'Dini, Nh.', name: 'Nh. Dini', kind: 'person', role: 'translator' }
			],
			language: 'ind',
			material: 'monograf',
			audience: 'umum',
			isLocal: false,
			isReference: false,
			demand: 1
		});
	});

	it('keeps single names and bodies as they are', () => {
		expect(author('Hamka')).toMatchObject({ heading: 'Hamka', name: 'Hamka' });
		expect(body('Tim Buku Tempo')).toMatchObject({ name: 'Tim Buku Tempo', kind: 'body' });
	});
});
