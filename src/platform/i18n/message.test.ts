import { expect, test } from 'vitest';
import { parseLocale } from './locale.ts';
import { m, t } from './message.ts';

const still = m(() => ({ id: 'Belum ada pinjaman.', en: 'No loans yet.' }));
const counted = m((p: { n: number }) => ({ id: `${p.n} hasil`, en: `${p.n} results` }));

test('a message is said in the language asked for', () => {
	expect(t(still, 'id')).toBe('Belum ada pinjaman.');
	expect(t(still, 'en')).toBe('No loans yet.');
});

test('facts are filled in', () => {
	expect(t(counted, 'id', { n: 3 })).toBe('3 hasil');
	expect(t(counted, 'en', { n: 3 })).toBe('3 results');
});

test('a missing language, missing facts and wrong facts do not compile', () => {
	// @ts-expect-error English is missing
	m(() => ({ id: 'Halo' }));
	// @ts-expect-error the facts are missing
	const withoutFacts = () => t(counted, 'id');
	// @ts-expect-error the fact is a number
	const withWrongFacts = () => t(counted, 'id', { n: 'tiga' });
	expect(withoutFacts).toThrow(TypeError);
	expect(withWrongFacts()).toBe('tiga hasil');
});

test.each([
	['id', 'id'],
	['en', 'en'],
	['EN', 'id'],
	['fr', 'id'],
	['', 'id'],
	[undefined, 'id']
])('the language choice %s is read as %s', (value, locale) => {
	expect(parseLocale(value)).toBe(locale);
});
