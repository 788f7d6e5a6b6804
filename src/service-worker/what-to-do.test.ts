import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptPaths, whatToDo } from './what-to-do.ts';

const here = 'https://suluah.example';
const ask = (method: string, path: string, mode = 'cors') =>
	whatToDo({ method, url: path.startsWith('http') ? path : `${here}${path}`, mode }, here);

test.each([
	['a built file', 'GET', '/_app/immutable/chunks/a.js', 'cors', 'asset'],
	['the desk', 'GET', '/petugas/meja', 'navigate', 'desk'],
	['the desk in another mode', 'GET', '/petugas/meja?mode=kembali', 'navigate', 'desk'],
	['the driver’s screen', 'GET', '/petugas/keliling/jalan?mobil=KL1', 'navigate', 'desk'],
	['a page about the cars', 'GET', '/petugas/keliling', 'navigate', null],
	['the screen of a car’s own device', 'GET', '/kios/jalan', 'navigate', 'desk'],
	['another page of a kiosk', 'GET', '/kios/pinjam', 'navigate', null],
	['data of the desk', 'GET', '/petugas/meja/__data.json', 'cors', null],
	['a scan', 'POST', '/petugas/meja/pindai', 'cors', null],
	['the list of members', 'GET', '/petugas/meja/daftar', 'cors', null],
	['the API', 'GET', '/api/v1/members', 'cors', null],
	['another page of the office', 'GET', '/petugas/anggota', 'navigate', null],
	['a public page', 'GET', '/katalog', 'navigate', null],
	['a form of the desk without its script', 'POST', '/petugas/meja', 'navigate', null],
	['signing out', 'POST', '/keluar', 'navigate', 'forget-all'],
	['ending all sessions', 'POST', '/akun/sesi', 'navigate', 'forget-all'],
	['signing in', 'POST', '/masuk?kembali=/petugas/meja', 'navigate', 'forget-page'],
	['the question whether to sign out', 'GET', '/keluar', 'navigate', null],
	['a file of somebody else', 'GET', 'https://lain.example/_app/immutable/a.js', 'cors', null],
	['the desk of somebody else', 'GET', 'https://lain.example/petugas/meja', 'navigate', null]
])('%s: %s %s (%s) → %s', (_, method, path, mode, expected) => {
	expect(ask(method, path, mode)).toBe(expected);
});

test('whatever is asked, only built files and the pages that go on without network are kept', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE'),
			fc
				.array(
					fc.constantFrom(
						'petugas',
						'meja',
						'keliling',
						'jalan',
						'kios',
						'_app',
						'immutable',
						'api',
						'keluar',
						'a.js',
						'..',
						'?x=1',
						''
					),
					{
						maxLength: 5
					}
				)
				.map((parts) => `/${parts.join('/')}`),
			fc.constantFrom('navigate', 'cors', 'no-cors', 'same-origin'),
			(method, path, mode) => {
				const toDo = ask(method, path, mode);
				if (toDo === 'asset') expect(path.startsWith('/_app/immutable/') && method === 'GET').toBe(true);
				if (toDo === 'desk') {
					expect([method, mode]).toEqual(['GET', 'navigate']);
					expect(keptPaths).toContain(path.split(/[?#]/)[0]);
				}
			}
		)
	);
});
