import type { Page } from 'playwright-core';

/**
 * Listens to a page and collects what must not happen: errors in the console (the content policy reports there too),
 * errors of scripts, and requests to anybody but us. A page or form that is answered with a refusal on purpose (404,
 * 422) is no trouble: its test looks at it.
 */
export function watchPage(page: Page, address: string): string[] {
	const troubles: string[] = [];
	const asked = new Set<string>();
	page.on('request', (request) => {
		const url = request.url();
		if (request.isNavigationRequest() || request.method() !== 'GET') asked.add(url);
		if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url))
			troubles.push(`asked a stranger: ${url}`);
	});
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		const isAnswer = message.text().startsWith('Failed to load resource');
		if (isAnswer && asked.has(message.location().url)) return;
		troubles.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
	return troubles;
}
