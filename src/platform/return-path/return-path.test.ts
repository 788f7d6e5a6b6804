import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each(['/', '/katalog?q=ombilin&page=2', '/akun/pinjaman#sisa', '/katalog/k7f3-orang-rantai'])(
	'%s is a path of this site',
	(path) => {
		expect(returnPath(path, '/lain')).toBe(path);
	}
);

test.each([
	'https://other.example/',
	'//other.example/',
	'/\\other.example',
	'\\\\other.example',
	'/\t/other.example',
	'/x/..//other.example',
	'javascript:alert(1)',
	'katalog',
	'',
	undefined,
	null
])('%j is not believed', (asked) => {
	expect(returnPath(asked, '/aman')).toBe('/aman');
});

const tricks = [
	'/',
	'//',
	'\\',
	'.',
	'..',
	':',
	'@',
	'\t',
	'\n',
	'%2f',
	'?',
	'#',
	'https:',
	'javascript:',
	'x.example'
];
const anyAddress = fc
	.array(fc.constantFrom(...tricks), { maxLength: 8 })
	.map((parts) => `/${parts.join('')}`);

test('whatever is asked for, the answer stays on this site', () => {
	fc.assert(
		fc.property(anyAddress, (asked) => {
			const answer = returnPath(asked, '/');
			expect(answer).toMatch(/^\/(?![/\\])/);
			expect(new URL(answer, 'https://perpustakaan.example').host).toBe('perpustakaan.example');
		})
	);
});
