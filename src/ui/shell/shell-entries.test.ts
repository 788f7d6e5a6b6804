import { expect, test } from 'vitest';
import { currentEntry, isCurrent } from './shell-entries.ts';

test.each([
	['/', '/', true],
	['/', '/katalog', false],
	['/katalog', '/katalog', true],
	['/katalog', '/katalog/k7f3-orang-rantai', true],
	['/katalog', '/katalogus', false],
	['/petugas', '/petugas/gaya', true]
])('%s is current on %s: %s', (href, pathname, expected) => {
	expect(isCurrent(href, pathname)).toBe(expected);
});

test('of several that fit the most exact is marked', () => {
	const entries = [
		{ href: '/akun', label: 'Rak Saya' },
		{ href: '/akun/pinjaman', label: 'Pinjaman' },
		{ href: '/akun/kartu', label: 'Kartu' }
	];
	expect(currentEntry(entries, '/akun/pinjaman')?.label).toBe('Pinjaman');
	expect(currentEntry(entries, '/akun')?.label).toBe('Rak Saya');
	expect(currentEntry(entries, '/katalog')).toBeUndefined();
});
