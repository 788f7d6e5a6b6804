import type { Page } from 'playwright-core';

/** Presses the first button of that name on the page. */
export const press = (button: string) => (page: Page) =>
	page.getByRole('main').getByRole('button', { name: button }).first().click();
