import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundaryOf } from './read-multipart.ts';
import { receiveUpload } from './receive-upload.ts';

const limits = { bytes: 10_000, files: 2 };
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'suluah-upload-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A request whose body arrives in pieces of this size. */
async function inPieces(form: FormData, size: number): Promise<Request> {
	const whole = new Request('http://localhost/', { method: 'POST', body: form });
	const bytes = new Uint8Array(await whole.arrayBuffer());
	return requestOf(bytes, whole.headers.get('content-type') ?? '', size);
}

function requestOf(bytes: Uint8Array, type: string, size = 1000): Request {
	let at = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (at >= bytes.length) controller.close();
			else controller.enqueue(bytes.slice(at, (at += size)));
		}
	});
	const init = { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' };
	return new Request('http://localhost/', init);
}

describe('receiving a form with files', () => {
	it.each([1, 7, 64, 100_000])('keeps every byte, in pieces of %i', async (size) => {
		const content = Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 31) % 256));
		const form = new FormData();
		form.set('jenis', 'marc');
		form.append('berkas', new File([content], 'koleksi "baru".mrc'));
		form.append('berkas', new File(['\r\n--'], 'dua.xml'));
		const upload = await receiveUpload(await inPieces(form, size), folder, limits);
		if (!upload.ok) throw new Error(upload.reason);
		expect([...upload.fields]).toEqual([['jenis', 'marc']]);
		expect(upload.files.map(({ field, name, bytes }) => [field, name, bytes])).toEqual([
			['berkas', 'koleksi "baru".mrc', 3000],
			['berkas', 'dua.xml', 4]
		]);
		expect(readFileSync(upload.files[0]?.path ?? '').equals(content)).toBe(true);
	});

	it('any content in any pieces', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 400 }),
				fc.integer({ min: 1, max: 60 }),
				async (content, size) => {
					const here = mkdtempSync(join(folder, 'x'));
					const form = new FormData();
					form.append('f', new File([new Uint8Array(content)], 'a'));
					const upload = await receiveUpload(await inPieces(form, size), here, limits);
					expect(upload.ok && readFileSync(upload.files[0]?.path ?? '').equals(content)).toBe(true);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('a field without a chosen file is no file', async () => {
		const form = new FormData();
		form.append('berkas', new File([], ''));
		expect(await receiveUpload(await inPieces(form, 50), folder, limits)).toMatchObject({
			ok: true,
			files: []
		});
	});

	it('names keep nothing of a path', async () => {
		const form = new FormData();
		form.append('berkas', new File(['x'], '../../etc/passwd'));
		const upload = await receiveUpload(await inPieces(form, 50), folder, limits);
		expect(upload).toMatchObject({ ok: true, files: [{ name: 'passwd', path: join(folder, 'file-1') }] });
	});

	it('what is too large or too many is refused and leaves nothing', async () => {
		const large = new FormData();
		large.append('a', new File([new Uint8Array(10_001)], 'a'));
		expect(await receiveUpload(await inPieces(large, 999), folder, limits)).toEqual({
			ok: false,
			reason: 'too-large'
		});
		const many = new FormData();
		for (const name of ['a', 'b', 'c']) many.append('f', new File(['x'], name));
		expect(await receiveUpload(await inPieces(many, 999), folder, limits)).toEqual({
			ok: false,
			reason: 'too-many'
		});
		expect(readdirSync(folder)).toEqual([]);
	});

	it.each([
		[
			'breaks off',
			'multipart/form-data; boundary=x',
			'--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhalf'
		],
		[
			'has a part without a name',
			'multipart/form-data; boundary=x',
			'--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--'
		],
		['has no boundary in it', 'multipart/form-data; boundary=x', 'hello'],
		['is another kind of form', 'application/x-www-form-urlencoded', 'a=b']
	])('a body that %s is refused and leaves nothing', async (_, type, body) => {
		const upload = await receiveUpload(requestOf(Buffer.from(body), type), folder, limits);
		expect(upload).toEqual({ ok: false, reason: 'broken' });
		expect(readdirSync(folder)).toEqual([]);
	});

	it.each([
		['multipart/form-data; boundary=----abc', '----abc'],
		['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
		['text/plain; boundary=x', undefined],
		[null, undefined]
	])('the boundary of %s', (type, boundary) => {
		expect(boundaryOf(type)).toBe(boundary);
	});
});
