import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test.each([
	[
		'Mozilla/5.0 (Linux; Android 8.1.0; SM-J530) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36',
		'Chrome',
		'Android'
	],
	[
		'Mozilla/5.0 (Linux; Android 13; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36',
		'Samsung Internet',
		'Android'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0',
		'Edge',
		'Windows'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
		'Safari',
		'iPhone'
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox', 'Linux'],
	['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', 'Chrome', 'ChromeOS'],
	['curl/7.88.1', null, null],
	['', null, null],
	[null, null, null]
])('%s', (userAgent, browser, system) => {
	expect(deviceOf(userAgent)).toEqual({ browser, system });
});
