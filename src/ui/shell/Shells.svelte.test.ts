import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import PublicShell from './PublicShell.svelte';
import type { PublicFrame, StaffFrame } from './shell-entries.ts';
import StaffShell from './StaffShell.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Isi</p>' }));
const site = { name: 'Suluah', place: 'Perpustakaan Contoh' };

const publicFrame: PublicFrame = {
	site,
	nav: [
		{ href: '/katalog', label: 'Katalog' },
		{ href: '/lokasi', label: 'Lokasi' }
	],
	account: { href: '/masuk', label: 'Masuk' },
	display: { href: '/tampilan', label: 'Tampilan' },
	menu: { href: '/menu', label: 'Menu' },
	footer: { columns: [], imprint: 'Dinas Contoh' },
	language: { action: '/bahasa', options: [{ value: 'en', label: 'English', isCurrent: false }] }
};

const staffFrame: StaffFrame = {
	site,
	home: '/petugas',
	groups: [{ label: 'Layanan', entries: [{ href: '/petugas/meja', label: 'Meja Layanan', count: '3' }] }],
	person: { href: '/akun', label: 'Yenti' },
	display: { href: '/tampilan', label: 'Tampilan' }
};

describe('public shell', () => {
	const props = {
		frame: publicFrame,
		pathname: '/katalog/k7f3',
		returnTo: '/katalog/k7f3?q=a&b=1',
		children
	};
	const { body } = render(PublicShell, { props });

	test('has one main, which the first link leads to', () => {
		expect(body.match(/<main/g)).toHaveLength(1);
		expect(body.indexOf('href="#isi"')).toBeLessThan(body.indexOf('<header'));
		expect(body).toContain('<main id="isi"');
	});

	test('marks where one is', () => {
		expect(body).toMatch(/href="\/katalog"[^>]*aria-current="page"/);
		expect(body).not.toMatch(/href="\/lokasi"[^>]*aria-current/);
	});

	test('choosing a language or a display comes back to this page', () => {
		expect(body).toContain('name="kembali" value="/katalog/k7f3?q=a&amp;b=1"');
		expect(body).toContain('href="/tampilan?kembali=%2Fkatalog%2Fk7f3%3Fq%3Da%26b%3D1"');
	});

	test('says nothing of a demonstration unless it is one', () => {
		expect(body).not.toContain('data rekaan');
		const frame = { ...publicFrame, demoLine: 'Perpustakaan contoh: data rekaan' };
		expect(render(PublicShell, { props: { ...props, frame } }).body).toContain('data rekaan');
	});
});

describe('staff shell', () => {
	const props = { frame: staffFrame, pathname: '/petugas/meja', returnTo: '/petugas/meja', children };
	const { body } = render(StaffShell, { props });

	test('writes the rail once and the menu button opens it', () => {
		expect(body.match(/Meja Layanan/g)).toHaveLength(1);
		const target = /popovertarget="([^"]+)"/.exec(body)?.[1];
		expect(body).toMatch(new RegExp(`<nav[^>]*id="${target}"[^>]*popover="auto"`));
	});

	test('marks where one is', () => {
		expect(body).toMatch(/href="\/petugas\/meja"[^>]*aria-current="page"/);
	});
});
