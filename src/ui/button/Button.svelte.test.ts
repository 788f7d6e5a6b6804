import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Button from './Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Perpanjang</span>' }));

test('with an address it is a link', () => {
	const { body } = render(Button, { props: { href: '/akun', children } });
	expect(body).toMatch(/<a [^>]*href="\/akun"/);
	expect(body).not.toContain('<button');
});

test('while busy it keeps its place in the tab order and says what it does', () => {
	const { body } = render(Button, { props: { busy: 'Menyimpan…', label: 'Simpan judul', children } });
	expect(body).toContain('aria-disabled="true"');
	expect(body).toContain('Menyimpan…');
	expect(body).not.toContain('Simpan judul');
	expect(body).not.toMatch(/\sdisabled/);
});

test('when it cannot be used the reason stands beside it, and no form is sent without a script either', () => {
	const { body } = render(Button, { props: { unavailable: '2 orang sedang antre', children } });
	expect(body).toContain('type="button"');
	const reason = /aria-describedby="([^"]+)"/.exec(body)?.[1];
	expect(body).toMatch(new RegExp(`id="${reason}"[^>]*>2 orang sedang antre<`));
});

test('an ordinary one sends its form', () => {
	const { body } = render(Button, { props: { name: 'pinjaman', value: '7', children } });
	expect(body).toMatch(/type="submit"[^>]*name="pinjaman"[^>]*value="7"/);
	expect(body).not.toContain('aria-disabled');
});
