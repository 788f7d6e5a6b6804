import { expect, test } from 'vitest';
import { bookingsOfInstitution, isSameInstitution } from './bookings-of-institution.ts';

test.each([
	['capitals and stops', 'SD N. 05 Contoh', 'SDN 05 contoh', true],
	['another number', 'SDN 05 Contoh', 'SDN 06 Contoh', false],
	['a name that only begins so', 'SDN 05', 'SDN 05 Contoh', false],
	['two names without a letter', '–', '...', false]
])('%s', (_, one, other, same) => {
	expect(isSameInstitution(one, other)).toBe(same);
});

test('a group is found by the telephone it was announced from', () => {
	const own = { institution: 'Kelas Bu Rita', contactPhone: '+6281000000061' };
	const bookings = [own, { institution: 'TK Contoh', contactPhone: '' }];
	const of = { name: 'SD Contoh 1', phones: [null, '', '+6281000000061'] };
	expect(bookingsOfInstitution(bookings, of)).toEqual([own]);
});
