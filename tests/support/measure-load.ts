import type { Page } from 'playwright-core';

export type LoadFigures = {
	/** Bytes of the bodies as they travelled in gzip, by kind. */
	bytes: { html: number; scripts: number; styles: number; fonts: number; pictures: number; other: number };
	/** Of the fonts, those that the page asks for before it is drawn; the others come in when they come. */
	fontsBeforePaint: number;
	total: number;
	requests: number;
	/** Cumulative layout shift. */
	shift: number;
	/** Without any encoding although it is text: address and bytes. */
	uncompressed: string[];
};

type Answer = { url: string; kind: keyof LoadFigures['bytes']; isPlain: boolean; headers: number };

const kinds: Record<string, keyof LoadFigures['bytes']> = {
	Document: 'html',
	Script: 'scripts',
	Stylesheet: 'styles',
	Font: 'fonts',
	Image: 'pictures'
};

const text = /^(text\/|application\/(javascript|json)|image\/svg)/;

/** Loads an address on an empty cache and tells what travelled. */
export async function measureLoad(page: Page, path: string): Promise<LoadFigures> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	// What a phone on a plain http address gets: Brotli is for https, and for this very machine.
	await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
	const figures: LoadFigures = {
		bytes: { html: 0, scripts: 0, styles: 0, fonts: 0, pictures: 0, other: 0 },
		fontsBeforePaint: 0,
		total: 0,
		requests: 0,
		shift: 0,
		uncompressed: []
	};
	const asked = new Map<string, Answer>();
	const weights = new Map<string, number>();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith('data:') || response.fromDiskCache) return;
		const isPlain = text.test(response.mimeType) && response.headers['content-encoding'] === undefined;
		asked.set(requestId, {
			url: response.url,
			kind: kinds[type] ?? 'other',
			isPlain,
			headers: response.encodedDataLength
		});
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const answer = asked.get(requestId);
		if (!answer) return;
		const size = encodedDataLength - answer.headers;
		figures.requests++;
		figures.total += size;
		figures.bytes[answer.kind] += size;
		weights.set(answer.url, size);
		if (answer.isPlain && size > smallEnough) figures.uncompressed.push(`${answer.url} ${size}`);
	});
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	for (const url of await preloadedFonts(page)) figures.fontsBeforePaint += weights.get(url) ?? 0;
	figures.shift = await page.evaluate(() => {
		const shifts: number[] = Reflect.get(window, 'shifts');
		return shifts.reduce((sum, shift) => sum + shift, 0);
	});
	return figures;
}

/** Below this, compressing gains less than a packet. */
const smallEnough = 1_400;

const preloadedFonts = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')].map(({ href }) => href)
	);
