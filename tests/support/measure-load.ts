import type { Page } from 'playwright-core';

export type LoadFigures = {
	/** Bytes as they travelled, headers included, by kind. */
	bytes: { html: number; scripts: number; styles: number; fonts: number; pictures: number; other: number };
	total: number;
	requests: number;
	/** Cumulative layout shift. */
	shift: number;
	/** Without any encoding although it is text: address and bytes. */
	uncompressed: string[];
};

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
	const figures: LoadFigures = {
		bytes: { html: 0, scripts: 0, styles: 0, fonts: 0, pictures: 0, other: 0 },
		total: 0,
		requests: 0,
		shift: 0,
		uncompressed: []
	};
	const asked = new Map<string, { kind: keyof LoadFigures['bytes']; plain: string | null }>();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith('data:')) return;
		const isPlain = text.test(response.mimeType) && response.headers['content-encoding'] === undefined;
		asked.set(requestId, { kind: kinds[type] ?? 'other', plain: isPlain ? response.url : null });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const answer = asked.get(requestId);
		if (!answer) return;
		figures.requests++;
		figures.total += encodedDataLength;
		figures.bytes[answer.kind] += encodedDataLength;
		if (answer.plain !== null && encodedDataLength > smallEnough)
			figures.uncompressed.push(`${answer.plain} ${encodedDataLength}`);
	});
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	figures.shift = await page.evaluate(() => {
		const shifts: number[] = Reflect.get(window, 'shifts');
		return shifts.reduce((sum, shift) => sum + shift, 0);
	});
	return figures;
}

/** Below this, compressing gains less than a packet. */
const smallEnough = 1_400;
