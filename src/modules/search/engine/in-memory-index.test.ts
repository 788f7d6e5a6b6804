import { describe, expect, it } from 'vitest';
import { aTitle, lent, onShelf } from '../testing/a-title.ts';
import { InMemoryIndex } from './in-memory-index.ts';

const totalFor = async (index: InMemoryIndex, text: string) => (await index.search({ text })).total;

describe('InMemoryIndex', () => {
	it('is empty at first, and answers', async () => {
		const index = new InMemoryIndex();
		expect(await index.search({ text: '' })).toMatchObject({ total: 0, hits: [] });
		expect(await index.suggest('buku')).toEqual({ titles: [], authors: [], subjects: [] });
	});

	it('shows an edit, a loan and a removal in the next search', async () => {
		const index = new InMemoryIndex();
		await index.replaceAll([aTitle({ title: 'Hujan', copies: [onShelf('a')] })]);
		await index.put(aTitle({ title: 'Hujan', summary: 'Bencana', copies: [onShelf('a')] }));
		expect(await totalFor(index, 'bencana')).toBe(1);
		await index.setCopies('hujan', [lent('a')]);
		const lentOnly = await index.search({ text: 'hujan', filters: { available: ['true'] } });
		expect(lentOnly.total).toBe(0);
		await index.remove('hujan');
		await index.remove('hujan');
		await index.setCopies('hujan', []);
		expect(await totalFor(index, 'hujan')).toBe(0);
	});

	it('keeps the old catalogue in use while the new one is read, and loses no change meanwhile', async () => {
		const index = new InMemoryIndex();
		await index.replaceAll([aTitle({ title: 'Lama' }), aTitle({ title: 'Dibuang' })]);
		const gate = Promise.withResolvers<void>();
		async function* slowly() {
			yield aTitle({ title: 'Lama' });
			yield aTitle({ title: 'Dibuang' });
			await gate.promise;
			yield aTitle({ title: 'Baru' });
		}
		const read = index.replaceAll(slowly());
		expect(await totalFor(index, 'lama')).toBe(1);
		await index.put(aTitle({ title: 'Sementara' }));
		await index.remove('dibuang');
		expect(await totalFor(index, 'sementara')).toBe(1);
		gate.resolve();
		await read;
		expect(await totalFor(index, '')).toBe(3);
		expect(await totalFor(index, 'dibuang')).toBe(0);
		expect(await totalFor(index, 'sementara')).toBe(1);
	});

	it('stays as it was when reading fails, and reads again afterwards', async () => {
		const index = new InMemoryIndex();
		await index.replaceAll([aTitle({ title: 'Lama' })]);
		async function* broken() {
			yield aTitle({ title: 'Baru' });
			await Promise.reject(new Error('the database went away'));
		}
		await expect(index.replaceAll(broken())).rejects.toThrow('the database went away');
		expect(await totalFor(index, 'lama')).toBe(1);
		await index.replaceAll([aTitle({ title: 'Baru' })]);
		expect(await totalFor(index, 'baru')).toBe(1);
	});
});
