import { expect, it } from 'vitest';
import { announcement } from './announcement.ts';

it('says where it is and nothing about a demonstration that is not loaded', () => {
	expect(announcement('http://localhost:3000', [], 1.23)).toBe(
		'Suluah is ready after 1.2 s: http://localhost:3000\n\nCtrl-C stops it.'
	);
});

it('lists the sign-ins of the demonstration in columns', () => {
	const accounts = [
		{ role: 'anggota', card: 'A-1', name: 'Contoh Satu', password: 'aaa-bbb' },
		{ role: 'petugas', card: 'P-12', name: 'Contoh Dua', password: 'ccc' }
	];
	const lines = announcement('http://localhost:3000', accounts, 1).split('\n');
	expect(lines).toContain('  anggota  A-1   aaa-bbb  Contoh Satu');
	expect(lines).toContain('  petugas  P-12  ccc      Contoh Dua');
});
