import type { RequestEvent } from '@sveltejs/kit';
import type { ResolveOptions } from '@sveltejs/kit/hooks';
import { describe, expect, test } from 'vitest';
import { handleDisplay } from './handle-display.server.ts';

const head = '<html lang="%lang%" %tampilan%>';

/** Runs the hook for a request with these cookies and gives what it asked of the page. */
async function ask(path: string, cookies: Record<string, string> = {}) {
	const locals: Partial<App.Locals> = {};
	let options: ResolveOptions = {};
	// The hook reads an address, cookies and locals of the event; the rest of it plays no part here.
	const event = {
		url: new URL(path, 'https://perpustakaan.example'),
		cookies: { get: (name: string) => cookies[name] },
		locals
	} as unknown as RequestEvent;
	await handleDisplay({
		event,
		resolve: async (_, given = {}) => {
			options = given;
			return new Response();
		}
	});
	return { locals, options };
}

test('without a choice the page is Indonesian and follows the device', async () => {
	const { locals, options } = await ask('/');
	expect(locals.locale).toBe('id');
	expect(options.transformPageChunk?.({ html: head, done: true })).toBe('<html lang="id" >');
});

test('a choice is in the first byte of the page', async () => {
	const { locals, options } = await ask('/', { bahasa: 'en', tampilan: 'tema=gelap&ukuran=150' });
	expect(locals.display).toMatchObject({ theme: 'gelap', textSize: 150 });
	expect(options.transformPageChunk?.({ html: head, done: false })).toBe(
		'<html lang="en" data-tema="gelap" data-ukuran="150">'
	);
});

test.each([
	['/petugas', true],
	['/petugas/meja', true],
	['/petugasan', false],
	['/katalog', false]
])('%s is set in the letters of the office: %s', async (path, isOffice) => {
	const { options } = await ask(path);
	const html = await options.transformPageChunk?.({ html: head, done: true });
	expect(html?.includes('data-area="petugas"')).toBe(isOffice);
});

test('only the frame of the page is filled in, never somebody’s text', async () => {
	const { options } = await ask('/');
	options.transformPageChunk?.({ html: head, done: false });
	const text = '<p>Judul aneh: %lang% %tampilan%</p>';
	expect(options.transformPageChunk?.({ html: text, done: true })).toBe(text);
});

describe('what is fetched ahead', () => {
	const font = (name: string) => ({
		type: 'font' as const,
		path: `/_app/${name}.hash.woff2`,
		filename: `x/${name}.woff2`
	});

	test('the body font, not the others', async () => {
		const { options } = await ask('/');
		expect(options.preload?.(font('atkinson-hyperlegible-next-latin-wght-normal'))).toBe(true);
		expect(options.preload?.(font('atkinson-hyperlegible-next-latin-wght-italic'))).toBe(false);
		expect(options.preload?.(font('source-serif-4-latin-wght-normal'))).toBe(false);
		expect(options.preload?.({ type: 'js', path: '/_app/x.js' })).toBe(true);
	});

	test('no body font for those who read in another', async () => {
		const { options } = await ask('/', { tampilan: 'huruf=opendyslexic' });
		expect(options.preload?.(font('atkinson-hyperlegible-next-latin-wght-normal'))).toBe(false);
	});
});
