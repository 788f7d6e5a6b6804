import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { projectRoot } from '#platform/config/index.server.ts';
import { THEMES } from '#ui/display/display.ts';
import { hydrated, inBrowser, openDevice, sizes, type Device, type Opened } from '#tests/support/browser.ts';
import { addAxe, violationsOn } from '#tests/support/axe.ts';
import type { Screen } from './screen.ts';
import { screens } from './screen-list.ts';

type Taken = { device: Opened; giveBack: () => void };

type Look = { theme: (typeof THEMES)[number]; size: 'phone' | 'desktop' };

const looks: readonly Look[] = THEMES.flatMap((theme) =>
	(['phone', 'desktop'] as const).map((size) => ({ theme, size }))
);
const [usual, ...others] = looks;

/** The usual look and one of the others in turn; all six with SULUAH_FULL=1, before a release. */
function looksOf(index: number): Look[] {
	const isEvery = Boolean(process.env.SULUAH_FULL);
	return looks.filter((look) => isEvery || look === usual || look === others[index % others.length]);
}

/** Devices that nobody holds, by whose they are. */
const free = new Map<string, Opened[]>();

afterAll(async () => {
	for (const device of [...free.values()].flat()) await device.close();
});

const titlesSeen = new Map<string, string>();

inBrowser('every screen is for everybody', () => {
	// Two at a time (`maxConcurrency`), each with a device to itself.
	it.concurrent.for(screens.map((screen, index) => ({ ...screen, index })))(
		'$name',
		async ({ index, ...screen }, { onTestFinished }) => {
			const { device, giveBack } = await takeDevice(screen);
			onTestFinished(() => {
				giveBack();
				expect(device.troubles.splice(0), 'the page had trouble').toEqual([]);
			});
			const { page } = device;
			await page.setViewportSize(sizes.phone);
			await reach(page, screen);
			await expectWellMade(page, screen);
			await expectNoSidewaysScroll(page);
			for (const look of looksOf(index)) {
				await showWhole(page, sizes[look.size]);
				await page.evaluate((theme) => document.documentElement.setAttribute('data-tema', theme), look.theme);
				const isOtherTheme = look.size === usual?.size && look !== usual;
				expect(
					await violationsOn(page, isOtherTheme ? 'colours' : 'everything'),
					`${look.theme}, ${look.size}`
				).toEqual([]);
			}
		}
	);

	it('no two pages have the same title', () => {
		const pages = Map.groupBy(titlesSeen, ([, title]) => title);
		expect([...pages.values()].filter((same) => same.length > 1)).toEqual([]);
	});

	it('no page is left out', () => {
		const files = globSync('src/routes/**/+page*.svelte', { cwd: projectRoot() });
		const routes = files.map((file) =>
			`/${dirname(file).slice('src/routes/'.length)}`.replace(/\/\([^)]+\)/g, '')
		);
		const looked = new Set(screens.map(({ route }) => route));
		expect(files.length).toBeGreaterThan(15);
		expect(routes.map((route) => route || '/').filter((route) => !looked.has(route))).toEqual([]);
	});
});

/**
 * A device of this reader, used again from screen to screen: what takes longest is to hand axe over to a new page.
 * Screens that change their device have one of their own.
 */
async function takeDevice({ as, kiosk, name, isApart }: Screen): Promise<Taken> {
	const key = isApart ? name : (kiosk ?? as ?? 'visitor');
	const known = free.get(key) ?? [];
	free.set(key, known);
	const device =
		known.pop() ?? (await openWithAxe({ as, kiosk, theme: 'terang', touch: false, still: true }));
	return { device, giveBack: () => known.push(device) };
}

async function openWithAxe(device: Device): Promise<Opened> {
	const opened = await openDevice(device);
	await addAxe(opened.page);
	return opened;
}

async function reach(page: Page, { route, at = route, status = 200, reach: go }: Screen): Promise<void> {
	const answer = await page.goto(addressOf(at));
	expect(answer?.status()).toBe(status);
	await hydrated(page);
	await go?.(page);
	await hydrated(page);
}

/** The office names a title by its id alone, without the words behind it. */
function addressOf(at: NonNullable<Screen['at']>): string {
	const { titles } = inject('journey');
	if (typeof at === 'string') return at;
	if ('holdOn' in at) return `${titles[at.holdOn]}/pesan`;
	return 'title' in at ? titles[at.title] : `/petugas${titles[at.titleInOffice].split('-', 1)[0]}`;
}

/** One h1, a title of its own, the language said. */
async function expectWellMade(page: Page, { name, status = 200 }: Screen): Promise<void> {
	const facts = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		title: document.title,
		lang: document.documentElement.lang,
		path: location.pathname
	}));
	expect(facts.headings).toBe(1);
	expect(facts.title).toMatch(/\S/);
	expect(facts.lang).toBe(name === 'home in English' ? 'en' : 'id');
	const isPage = status === 200 && facts.lang === 'id' && !facts.title.startsWith('Galat: ');
	// Two drafts, or two slips, are one page.
	const address = facts.path.replace(/\/(isi|pesanan)\/[^/]+\//, '/$1/*/');
	if (isPage) titlesSeen.set(address, facts.title);
}

/** The whole page at once, so that a bar at the foot of the window covers nothing that scrolling would free. */
async function showWhole(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
	await page.setViewportSize({ width, height });
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height: Math.max(height, whole) });
}

/** Nothing sticks out at 320 px (1280 at 400 %), with letters of twice the size, and with the text spacing of WCAG 1.4.12. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
	await page.setViewportSize(sizes.narrow);
	expect(await sticksOut(page), '320 px').toEqual([]);
	await page.setViewportSize(sizes.phone);
	await page.evaluate(() => {
		const { style } = document.documentElement;
		style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
	});
	expect(await sticksOut(page), 'letters of twice the size').toEqual([]);
	await page.evaluate(() => {
		document.documentElement.style.removeProperty('font-size');
		const spacing = new CSSStyleSheet();
		spacing.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
				'p { margin-bottom: 2em !important }'
		);
		document.adoptedStyleSheets = [spacing];
	});
	expect(await sticksOut(page), 'text spacing').toEqual([]);
	await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** What makes the page wider than the window; empty when it is not. */
const sticksOut = (page: Page) =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const wide = [...document.body.querySelectorAll('*')].filter(
			(node) => node.getBoundingClientRect().right > width + 1
		);
		const name = (node: Element) => `${node.tagName.toLowerCase()}.${node.classList[0] ?? ''}`;
		return [`${document.documentElement.scrollWidth} px`, ...wide.slice(-4).map(name)];
	});
