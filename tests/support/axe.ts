import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: the rule, what to do, and where. */
export async function violationsOn(page: Page): Promise<string[]> {
	// Nothing here is framed; without frames axe needs no second page to put its findings together.
	const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(standards).analyze();
	return found.violations.map(
		({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`
	);
}
