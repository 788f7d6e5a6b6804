import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations']
};

/**
 * Every address that this page opens from now on has axe at hand. Handed over once, not each time: with a busy machine
 * that takes longer than the looking.
 */
export const addAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: axe });

/** Rules that ask after colours: all that another theme can break on a page that is otherwise the same. */
const colours: RunOptions = {
	...options,
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
};

/** What axe finds on the page as it stands: the rule, what to do, and where. */
export async function violationsOn(
	page: Page,
	of: 'everything' | 'colours' = 'everything'
): Promise<string[]> {
	const found = await page.evaluate(
		(asked): Promise<AxeResults> => Reflect.get(window, 'axe').run(document, asked),
		of === 'colours' ? colours : options
	);
	return found.violations.map(
		({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`
	);
}
