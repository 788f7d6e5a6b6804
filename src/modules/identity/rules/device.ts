/** A device as its browser describes itself; null where it does not say. Names are proper names in every language. */
export type Device = { browser: string | null; system: string | null };

/** First match wins: Edge, Opera and Samsung call themselves Chrome too, and Chrome calls itself Safari. */
const browsers: readonly [RegExp, string][] = [
	[/Edg(e|A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/UCBrowser\//, 'UC Browser'],
	[/(Firefox|FxiOS)\//, 'Firefox'],
	[/(Chrome|CriOS|Chromium)\//, 'Chrome'],
	[/Safari\//, 'Safari']
];

const systems: readonly [RegExp, string][] = [
	[/Android/, 'Android'],
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Windows/, 'Windows'],
	[/CrOS/, 'ChromeOS'],
	[/Macintosh|Mac OS X/, 'macOS'],
	[/Linux/, 'Linux']
];

const firstOf = (table: readonly [RegExp, string][], text: string) =>
	table.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Which browser and system a user agent names, so that people recognise their own devices in the list of sessions. */
export function deviceOf(userAgent: string | null): Device {
	const text = userAgent ?? '';
	return { browser: firstOf(browsers, text), system: firstOf(systems, text) };
}
