import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { hydrated, inBrowser, openPage } from '#tests/support/browser.ts';

/** J11, steps 1 to 4: search and open a title with the keyboard and the ears alone. */
inBrowser('J11, searching with a keyboard and a screen reader', () => {
	for (const size of ['phone', 'desktop'] as const) {
		it(`${size}: 25 keys at most from the loaded home page to the first title, which tells its availability first`, async () => {
			const page = await openPage({ size });
			await page.goto('/');
			await hydrated(page);
			const keys = countKeys(page);

			await keys.press('Tab');
			expect(await focused(page)).toBe('Lompat ke isi');
			await keys.press('Enter');
			await keys.press('Tab');
			expect(await focused(page)).toBe('Cari judul, pengarang, topik, atau ISBN');
			await keys.type('songket');
			await keys.press('Enter');
			await page.waitForURL('**/katalog?q=songket');
			await page.getByRole('heading', { level: 1, name: '24 hasil untuk “songket”' }).waitFor();
			// The page that arrived names itself; a screen reader says its title first.
			await expect.poll(() => page.title()).toMatch(/^24 hasil untuk “songket”/);
			await expect.poll(() => announced(page)).toMatch(/^24 hasil untuk “songket”/);

			const before = await keysToFirstTitle(page, keys);
			expect(before.filter((name) => !isBeforeResults.test(name))).toEqual([]);
			expect(keys.count).toBeLessThanOrEqual(25);

			const name = await focused(page);
			await keys.press('Enter');
			await page.getByRole('heading', { level: 1, name }).waitFor();
			const order = await page.getByRole('main').evaluate((main) => {
				const text = main instanceof HTMLElement ? main.innerText : '';
				return text.search(/Ada di rak/) < text.search(/Eksemplar/);
			});
			expect(order, 'availability before the tables').toBe(true);
			const firstTable = page.getByRole('main').locator('table, dl').first();
			const saysBefore = await page
				.getByText('Ada di rak')
				.first()
				.evaluate(
					(line, table) =>
						table !== null && (line.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
					await firstTable.elementHandle()
				);
			expect(saysBefore).toBe(true);
		});
	}

	it('headings lead from the count straight to title after title, and a row says author, year and availability', async () => {
		const page = await openPage();
		await page.goto('/katalog?q=songket');
		const headings = page.getByRole('main').getByRole('heading');
		const levels = await headings.evaluateAll((nodes) => nodes.map((node) => node.tagName));
		expect(levels).toEqual(['H1', ...Array.from({ length: 20 }, () => 'H2')]);
		const row = page
			.getByRole('main')
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading') })
			.first();
		const words = await row.innerText();
		const order = [/Motif Songket/, /Rekaan/, /20\d\d/, /Ada di rak/].map((part) => words.search(part));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(order).not.toContain(-1);
	});

	it.each(['/', '/katalog?q=songket', '/masuk', '/tampilan'])(
		'%s: every control has a name, in Indonesian',
		async (path) => {
			const page = await openPage({ size: 'desktop' });
			await page.goto(path);
			await hydrated(page);
			expect(await page.locator('html').getAttribute('lang')).toBe('id');
			const names = await namesOfControls(page);
			expect(names.length).toBeGreaterThan(5);
			expect(names.filter((name) => name === '')).toEqual([]);
			expect(names.filter((name) => english.test(name))).toEqual([]);
		}
	);
});

/** What may be met between the top of the results page and its first title. */
const isBeforeResults =
	/^(Lompat ke isi|Cari judul, pengarang, topik, atau ISBN|Cari|Lewati ke hasil|Urutkan|Saring)/;

const english =
	/\b(search|menu of|close|open|next|previous|page|sign in|log in|skip|language|show|hide|password|filter)\b/i;

function countKeys(page: Page) {
	const keys = {
		count: 0,
		async press(key: string) {
			keys.count++;
			await page.keyboard.press(key);
		},
		async type(text: string) {
			keys.count += text.length;
			await page.keyboard.type(text);
		}
	};
	return keys;
}

/** Tabs from the top of the results to the first title, jumping where a jump is offered; gives what was met. */
async function keysToFirstTitle(page: Page, keys: ReturnType<typeof countKeys>): Promise<string[]> {
	const met: string[] = [];
	for (;;) {
		await keys.press('Tab');
		const name = await focused(page);
		const isTitle = await page.evaluate(() => document.activeElement?.closest('h2, h3') !== null);
		if (isTitle) return met;
		met.push(name);
		if (met.length > 25) return met;
		if (name === 'Lompat ke isi' || name === 'Lewati ke hasil') await keys.press('Enter');
	}
}

/** The accessible name of what has the focus, as the browser computes it. */
async function focused(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
	const { nodes } = await session.send('Accessibility.getPartialAXTree', {
		...(result.objectId === undefined ? {} : { objectId: result.objectId }),
		fetchRelatives: false
	});
	await session.detach();
	return String(nodes[0]?.name?.value ?? '');
}

const announced = (page: Page) =>
	page.evaluate(() => document.querySelector('#svelte-announcer')?.textContent ?? '');

/** The names of all controls on the page, as the browser computes them; '' for one without. */
async function namesOfControls(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const controls = new Set([
		'link',
		'button',
		'textbox',
		'searchbox',
		'combobox',
		'checkbox',
		'radio',
		'listbox'
	]);
	return nodes
		.filter((node) => node.ignored === false && controls.has(String(node.role?.value)))
		.map((node) => String(node.name?.value ?? '').trim());
}
