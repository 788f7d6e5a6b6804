import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { DISPLAY_COOKIE, type Display } from '#ui/display/display.ts';
import type { AccountKey } from './journey-seed-facts.ts';
import type { KioskKey } from './journey-server.ts';
import { watchPage } from './watch-page.ts';

export type Device = {
	/** phone 360×740, desktop 1280×800, narrow 320×740 (1280 at 400 %). */
	size?: keyof typeof sizes;
	theme?: NonNullable<Display['theme']>;
	/** False: a browser that runs no scripts. */
	javaScript?: boolean;
	/** A phone is touched; false where only its width matters. */
	touch?: boolean;
	/** Nothing fades: what is measured is not on its way from one colour to another. */
	still?: boolean;
	/** Whose session is open; left out for a visitor. */
	as?: AccountKey | undefined;
	/** The browser of a paired kiosk. */
	kiosk?: KioskKey | undefined;
};

export const sizes = {
	phone: { width: 360, height: 740 },
	desktop: { width: 1280, height: 800 },
	narrow: { width: 320, height: 740 }
} as const;

/** How long something may take to appear, in milliseconds: the machine may be busy. */
const patience = 15_000;

const missing = 'needs a browser: run `apt-get install --no-install-recommends chromium`';

let connecting: Promise<Browser> | undefined;

afterAll(async () => (await connecting)?.close());

/**
 * A group of tests in a browser. Without one the tests are skipped and their name says what to run; on the machine of
 * the continuous checks (`CI`) they fail, because nobody would notice a browser that is gone.
 */
export function inBrowser(name: string, tests: () => void): void {
	if (inject('journey').browser !== null) describe(name, tests);
	else if (process.env.CI) it(name, () => expect.fail(missing));
	else describe.skip(`${name} (${missing})`, tests);
}

export type Opened = {
	page: Page;
	/** What must not happen and did; see watch-page.ts. */
	troubles: string[];
	close: () => Promise<void>;
};

/**
 * Opens a page of a fresh device for the running test; addresses are given without the host. The test fails when the
 * page logs an error, throws, breaks the content policy, or asks anybody but us for anything.
 *
 * @example
 * const page = await openPage({ size: 'phone', as: 'renewing', javaScript: false });
 * await page.goto('/akun');
 */
export async function openPage(device: Device = {}): Promise<Page> {
	const { page, troubles, close } = await openDevice(device);
	onTestFinished(async () => {
		await close();
		expect(troubles, 'the page had trouble').toEqual([]);
	});
	return page;
}

/** The same for whoever keeps a device over several tests, asks after its troubles and closes it. */
export async function openDevice({
	size = 'phone',
	theme,
	javaScript = true,
	touch = size === 'phone',
	still = false,
	as,
	kiosk
}: Device): Promise<Opened> {
	const { address, sessions, kiosks, browser: endpoint } = inject('journey');
	if (endpoint === null) throw new Error(missing);
	connecting ??= chromium.connect(endpoint);
	const browser = await connecting;
	const context = await browser.newContext({
		baseURL: address,
		viewport: sizes[size],
		javaScriptEnabled: javaScript,
		isMobile: touch,
		hasTouch: touch,
		reducedMotion: still ? 'reduce' : 'no-preference',
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta'
	});
	const cookies = [
		...(as ? [sessions[as]] : []),
		...(kiosk ? [kiosks[kiosk]] : []),
		...(theme ? [{ name: DISPLAY_COOKIE, value: encodeURIComponent(`tema=${theme}`) }] : [])
	];
	await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: address })));
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	return { page, troubles: watchPage(page, address), close: () => context.close() };
}

/** Waits until the page's scripts are alive. */
export async function hydrated(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
