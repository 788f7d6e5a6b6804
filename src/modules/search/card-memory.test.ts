import { expect, test } from 'vitest';
import type { TitleCard } from '#modules/catalogue/index.server.ts';
import { createCardMemory } from './card-memory.ts';

const cardOf = (publicId: string, title = publicId): TitleCard => ({
	id: `id-${publicId}`,
	publicId,
	title,
	subtitle: null,
	authors: [],
	year: null,
	yearText: null,
	materialType: 'monograf',
	classNumber: null,
	callNumber: null,
	isLocal: false,
	isbns: [],
	copies: []
});

/** A memory over titles that can be changed, with what was asked of them. */
function aMemory(titles: Record<string, string>) {
	const reads: string[][] = [];
	const memory = createCardMemory((publicIds) => {
		reads.push([...publicIds]);
		return Promise.resolve(
			publicIds.flatMap((id) => {
				const title = titles[id];
				return title === undefined ? [] : cardOf(id, title);
			})
		);
	});
	const titlesOf = async (...ids: string[]) => (await memory.of(ids)).map((card) => card.title);
	return { memory, reads, titlesOf };
}

test('a card is read once, and comes in the order asked for', async () => {
	const { reads, titlesOf } = aMemory({ a: 'Alam', b: 'Bumi', c: 'Cinta' });
	expect(await titlesOf('b', 'a')).toEqual(['Bumi', 'Alam']);
	expect(await titlesOf('a', 'c', 'b')).toEqual(['Alam', 'Cinta', 'Bumi']);
	expect(reads).toEqual([['b', 'a'], ['c']]);
});

test('a title that is gone is left out', async () => {
	const { titlesOf } = aMemory({ a: 'Alam' });
	expect(await titlesOf('x', 'a')).toEqual(['Alam']);
});

test('a title that changed is read anew, the others are not', async () => {
	const titles: Record<string, string> = { a: 'Alam', b: 'Bumi' };
	const { memory, reads, titlesOf } = aMemory(titles);
	await titlesOf('a', 'b');
	titles.a = 'Alam Terkembang';
	memory.forget(['id-a']);
	expect(await titlesOf('a', 'b')).toEqual(['Alam Terkembang', 'Bumi']);
	expect(reads[1]).toEqual(['a']);
});

test('after an import everything is read anew', async () => {
	const { memory, reads, titlesOf } = aMemory({ a: 'Alam', b: 'Bumi' });
	await titlesOf('a', 'b');
	memory.forgetAll();
	await titlesOf('a', 'b');
	expect(reads).toHaveLength(2);
});

test('a card that changed while it was read is shown and not kept', async () => {
	let answer: (cards: TitleCard[]) => void = () => undefined;
	const memory = createCardMemory(() => new Promise((resolve) => (answer = resolve)));
	const first = memory.of(['a']);
	memory.forget(['id-a']);
	answer([cardOf('a', 'Lama')]);
	expect((await first).map((card) => card.title)).toEqual(['Lama']);
	const second = memory.of(['a']);
	answer([cardOf('a', 'Baru')]);
	expect((await second).map((card) => card.title)).toEqual(['Baru']);
});
