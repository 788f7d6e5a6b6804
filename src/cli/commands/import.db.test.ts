import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCopyRow, aDump } from '#formats/inlislite/testing/small-dump.ts';
import { useDatabase } from '#tests/support/database.ts';
import { runCommand } from '../run-command.ts';
import { importCommand } from './import.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'suluah-import-'));
const dump = join(folder, 'dump.sql');
const cut = join(folder, 'cut.sql');

beforeAll(() => {
	vi.stubEnv('DATABASE_URL', database.url);
	vi.stubEnv('SULUAH_DATA_DIR', folder);
	const text = aDump({ collections: [aCopyRow(), aCopyRow({ ID: 2, Catalog_id: 9 })] });
	writeFileSync(dump, text);
	writeFileSync(cut, text.slice(0, -30));
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

async function suluah(...args: string[]) {
	const printed: string[] = [];
	const said: string[] = [];
	const code = await runCommand(
		{ import: { summary: 'Import', load: async () => importCommand } },
		['import', ...args],
		{
			print: (line) => void printed.push(line),
			say: (sentence) => void said.push(sentence),
			readInput: async () => ''
		}
	);
	const json: unknown = args.includes('--json') ? JSON.parse(printed.join('')) : undefined;
	return { code, json, printed: printed.join('\n'), said: said.join('\n') };
}

describe('suluah import', () => {
	it('tries, commits, changes nothing the second time, and takes back', async () => {
		const dry = await suluah('inlislite', dump, '--as-of', '2026-06-30', '--json');
		expect(dry).toMatchObject({
			code: 0,
			json: {
				id: null,
				kind: 'inlislite',
				committed: false,
				rejected: [
					{
						source: 'collections',
						row: '2',
						code: 'copy-without-title',
						say: 'Judul 9 dari eksemplar ini tidak ada di berkas; eksemplar tidak diimpor.'
					}
				],
				byEntity: { copies: { read: 2, created: 1, updated: 0, unchanged: 0, rejected: 1 } },
				reconcile: expect.arrayContaining([{ name: 'copies', source: 2, target: 1 }])
			}
		});
		const done = await suluah('inlislite', dump, '--as-of', '2026-06-30', '--commit', '--json');
		expect(done).toMatchObject({ code: 0, json: { id: expect.stringMatching(/^\w{6}$/), committed: true } });
		const again = await suluah('inlislite', dump, '--as-of', '2026-06-30', '--commit', '--json');
		expect(again.json).toMatchObject({ created: 0, updated: 0 });
		const id = typeof done.json === 'object' && done.json && 'id' in done.json ? String(done.json.id) : '';
		expect(await suluah('undo', id, '--json')).toMatchObject({ code: 0, json: { removed: 7 } });
		expect(await suluah('undo', id)).toMatchObject({ code: 1, printed: expect.stringContaining(id) });
	});

	it('refuses a dump that breaks off: exit code 1, the same shape, the place named', async () => {
		const refused = await suluah('inlislite', cut, '--commit', '--json', '--language', 'en');
		expect(refused).toMatchObject({
			code: 1,
			json: {
				committed: false,
				rejected: [
					{ source: 'cut.sql', code: 'dump-truncated', say: expect.stringMatching(/cut off at line \d+/) }
				]
			}
		});
	});

	it.each([
		[['inlislite'], 2, 'Which file'],
		[['slims', dump], 2, 'inlislite, marc or undo'],
		[['marc', dump, '--as-of', 'kemarin'], 2, '--as-of'],
		[['inlislite', dump, '--language', 'fr'], 2, '--language'],
		[['undo'], 2, 'undo ID'],
		[['inlislite', join(folder, 'none.sql')], 1, 'There is no file']
	])('%j', async (args, code, sentence) => {
		expect(await suluah(...args)).toMatchObject({ code, said: expect.stringContaining(sentence) });
	});
});
