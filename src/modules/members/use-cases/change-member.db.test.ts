import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { memberByCard } from '../queries/member-record.ts';
import { aMember } from '../testing/a-member.ts';
import { findMembers } from '../queries/find-members.ts';
import { changeMember, type MemberChange } from './change-member.ts';

const database = useDatabase();
const by = { now: new Date('2026-11-24T07:30:00Z'), actorId: null };

const changeOf = (id: string, facts: Partial<MemberChange> = {}): MemberChange => ({
	id,
	version: 1,
	name: 'Siti Contoh',
	categoryId: null,
	status: 'active',
	birthDate: '1990-02-01',
	phone: '+6281000000001',
	email: null,
	address: null,
	district: 'Talawi',
	guardianName: null,
	guardianPhone: null,
	className: null,
	institutionId: null,
	contactName: null,
	contactPhone: null,
	expiresOn: '2027-01-31',
	note: null,
	...facts
});

test('a correction is kept, the second one with the same version is told so', async () => {
	const member = await aMember(database.db);
	expect((await changeMember(database.db, changeOf(member.id), by)).ok).toBe(true);
	expect(await changeMember(database.db, changeOf(member.id, { name: 'Lain' }), by)).toMatchObject({
		ok: false,
		reasons: [{ code: 'member.changed-meanwhile' }]
	});
	expect(await memberByCard(database.db, member.cardNumber)).toMatchObject({
		name: 'Siti Contoh',
		version: 2
	});
});

test('a member has a name', async () => {
	const member = await aMember(database.db);
	expect(await changeMember(database.db, changeOf(member.id, { name: '   ' }), by)).toMatchObject({
		ok: false,
		reasons: [{ code: 'member.no-name' }]
	});
});

test.each([
	['part of two names in any order', 'umpama rang', 1],
	['the beginning of a card number', 'CARI-00', 1],
	['digits of a phone number', '0812 3400', 1],
	['per cent is a sign, not everything', '%', 0],
	['quotes are text', "' or '1'='1", 0]
])('search: %s', async (_, words, found) => {
	const known = await memberByCard(database.db, 'CARI-0001');
	if (!known)
		await aMember(database.db, {
			cardNumber: 'CARI-0001',
			name: 'Rangga Umpama',
			phone: '+628123400567'
		});
	const result = await findMembers(database.db, { words, page: 1, perPage: 25 });
	expect(result.rows.filter((row) => row.cardNumber === 'CARI-0001')).toHaveLength(found);
});
