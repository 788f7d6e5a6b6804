import { describe, expect, inject, it } from 'vitest';
import { ask, type Question } from '#tests/support/ask.ts';
import { members } from '#tests/support/journey-seed-facts.ts';

/** What is typed into boxes by people who mean harm, and by accident. */
const texts = {
	SQL: `'; DROP TABLE copy; -- " OR 1=1 ) UNION SELECT NULL`,
	HTML: `<script>alert(1)</script><img src=x onerror=alert(2)>"><svg/onload=alert(3)>`,
	template: '${7*7} {{7*7}} %s %n {@html 1} {#if true}',
	'very long': 'panjang '.repeat(900),
	'a null character': 'nol\u0000di tengah',
	'control characters': 'a\u0001\u0007\u001b[31m\u007f\u202e\ufeffz',
	'half a pair': `belah \ud83d tengah`,
	path: '../../../../etc/passwd'
};
const kinds = Object.keys(texts);
const textOf = (kind: string) => texts[kind as keyof typeof texts];

/** Written into a page as it is, any of these would act. */
const acts = /<script>alert|<img src=x|<svg\/onload/;

async function expectHarmless(path: string, question: Question = {}): Promise<string> {
	const answer = await ask(path, question);
	const text = await answer.text();
	expect(answer.status, `${path}: ${text.slice(0, 300)}`).toBeLessThan(500);
	if (answer.headers.get('content-type')?.startsWith('text/html')) expect(text).not.toMatch(acts);
	return text;
}

it.each([
	'/katalog/%FF',
	'/katalog?q=%FF',
	'/katalog/%ED%A0%80',
	'/petugas/anggota/%C0%AF',
	'/%',
	'/katalog?q=%'
])('%s, which is no text at all, is answered calmly', async (path) => {
	await expectHarmless(path, { session: inject('journey').sessions.petugas });
});

describe.each(kinds)('%s in every box', (kind) => {
	const text = textOf(kind);
	const word = encodeURIComponent(text.toWellFormed());
	const { sessions, titles } = inject('journey');
	const title = titles.onShelf.split('-', 1)[0]?.slice('/katalog/'.length) ?? '';

	it('addresses of the catalogue', async () => {
		for (const path of ['/katalog', '/katalog/saring', '/katalog/saran', '/api/v1/search'])
			for (const name of [
				'q',
				'sort',
				'page',
				'filter.subject',
				'filter.year',
				'filter.branch',
				'dari',
				'sampai',
				'limit'
			])
				await expectHarmless(`${path}?${name}=${word}`);
		for (const path of [
			`/katalog/${word}`,
			`/api/v1/titles/${word}`,
			`/masuk?kembali=${word}`,
			`/tampilan?kembali=${word}`
		])
			await expectHarmless(path);
	});

	it('the search says what was looked for, as text', async () => {
		const page = await expectHarmless(`/katalog?q=${word}`);
		if (kind === 'HTML') expect(page).toContain('&lt;script>alert(1)&lt;/script>');
		if (kind === 'SQL') expect(page).toContain("'; DROP TABLE copy;");
	});

	it('signing in', async () => {
		const page = await expectHarmless('/masuk', { form: { card: text, password: text } });
		expect(page).toMatch(/Ada yang perlu diperbaiki|tidak bisa disimpan/);
		await expectHarmless('/masuk', { form: { ticket: text, kartu: text } });
		await expectHarmless('/bahasa', { form: { bahasa: text, kembali: text } });
		await expectHarmless('/tampilan', { form: { tema: text, ukuran: text, kembali: text } });
	});

	it('the account', async () => {
		const session = sessions.emptyHanded;
		await expectHarmless('/akun/pinjaman?/perpanjang', { session, form: { pinjaman: text } });
		await expectHarmless('/api/v1/renewals', { session, json: { loan: text, key: text } });
	});

	it('addresses of the office', async () => {
		const session = sessions.admin;
		for (const path of [
			`/petugas/anggota?q=${word}`,
			`/petugas/anggota?status=${word}&jenis=${word}&halaman=${word}`,
			`/petugas/anggota/${word}`,
			`/petugas/katalog?q=${word}&halaman=${word}`,
			`/petugas/katalog/${word}`,
			`/petugas/katalog/${title}?tersimpan=${word}&eksemplar=${word}`,
			`/petugas/dasbor?gedung=${word}`,
			`/petugas/meja?mode=${word}`,
			`/petugas/meja/anggota?cari=${word}`,
			`/petugas/migrasi/${word}`,
			`/petugas/migrasi/coba/${word}`,
			`/api/v1/members?q=${word}`,
			`/api/v1/members/${word}`
		])
			await expectHarmless(path, { session });
	});

	it('the desk and its interface', async () => {
		const session = sessions.petugas;
		const scan = { act: 'scan', mode: 'automatic', code: text, key: crypto.randomUUID() };
		await expectHarmless('/petugas/meja', { session, form: scan });
		await expectHarmless('/petugas/meja/pindai', { session, json: { ...scan, key: crypto.randomUUID() } });
		await expectHarmless('/petugas/meja/pindai', { session, json: { ...scan, card: text, key: text } });
		for (const path of ['/api/v1/loans', '/api/v1/returns'])
			await expectHarmless(path, { session, json: { card: text, copy: text, at: text, key: text } });
	});

	it('a member’s record', async () => {
		const session = sessions.petugas;
		const at = `/petugas/anggota/${members.waiting.card}`;
		const version = /name="version"[^>]*value="(\d+)"/.exec(await expectHarmless(at, { session }))?.[1] ?? '';
		const kept = { version, name: members.waiting.name, status: 'active' };
		for (const name of [
			'name',
			'birthDate',
			'phone',
			'email',
			'address',
			'district',
			'guardianName',
			'guardianPhone',
			'expiresOn',
			'note',
			'categoryId',
			'status',
			'version'
		])
			await expectHarmless(`${at}?/simpan`, { session, form: { ...kept, [name]: text } });
		await expectHarmless(at, { session });
	});

	it('a new title, each of its fields, and a copy', async () => {
		const session = sessions.pustakawan;
		const fields = [
			'title',
			'subtitle',
			'responsibility',
			'authors',
			'place',
			'publisher',
			'yearText',
			'edition',
			'isbns',
			'language',
			'classNumber',
			'callNumber',
			'subjects',
			'notes',
			'summaries',
			'extent',
			'series'
		];
		const everywhere = Object.fromEntries(fields.map((name) => [name, text]));
		const made = await ask('/petugas/katalog/baru', {
			session,
			form: { ...everywhere, materialType: 'monograf' }
		});
		expect(made.status, await made.clone().text()).toBeLessThan(500);
		const to = made.headers.get('location');
		if (to !== null) await expectHarmless(to, { session });
		await expectHarmless('/petugas/katalog/baru', {
			session,
			form: { title: 'x', materialType: text, audience: text }
		});
		for (const name of [
			'barcode',
			'accessionNumber',
			'branchId',
			'roomId',
			'categoryId',
			'callNumber',
			'status',
			'access',
			'changes'
		])
			await expectHarmless(`/petugas/katalog/${title}?/eksemplar`, {
				session,
				form: { barcode: '', [name]: text }
			});
	});
});
