import { describe, expect, it, test } from 'vitest';
import { demoMembers, demoMemberCategories } from './people.ts';
import { demoBranches, demoClosedDays, demoHoursOn, demoOpenDays } from './places.ts';
import { demoAccounts, demoStaff } from './staff.ts';
import type { DemoBranchCode } from './types.ts';

const branch = (code: DemoBranchCode) => {
	const found = demoBranches.find((one) => one.code === code);
	if (!found) throw new Error(code);
	return found;
};

describe('the members', () => {
	it('are sixty, with running card numbers that never change', () => {
		expect(demoMembers.map(({ card }) => card)).toEqual(
			Array.from({ length: 60 }, (_, index) => `PD-${String(index + 1).padStart(6, '0')}`)
		);
		expect(demoMembers[0]?.name).toBe('Siti Contoh');
	});

	it('are invented and unreachable', () => {
		for (const member of demoMembers) {
			expect(member.name).toMatch(/(Contoh|Misal|Umpama|Andai|Rekaan|Teladan)/);
			expect(member.phone).toMatch(/^0810-0000-\d{4}$/);
			expect(member.email ?? 'x@contoh.invalid').toMatch(/@contoh\.invalid$/);
			expect(member.guardian?.phone ?? '0810-0001-0000').toMatch(/^0810-000[01]-\d{4}$/);
		}
		expect(new Set(demoMembers.map(({ name }) => name)).size).toBe(60);
	});

	it('have a guardian when they are children', () => {
		for (const member of demoMembers.filter(({ birthDate }) => birthDate > '2008-11-24'))
			expect(member.guardian, member.name).toBeDefined();
	});

	it('reach a guardian who is a member at that telephone', () => {
		const ward = demoMembers.find(({ name }) => name === 'Anak Contoh Satu');
		expect(ward?.guardian?.phone).toBe(demoMembers[0]?.phone);
	});

	it('belong to every category and to every branch that lends', () => {
		const used = new Set(demoMembers.map(({ category }) => category));
		expect(used).toEqual(new Set(demoMemberCategories.map(({ code }) => code)));
		expect(new Set(demoMembers.map(({ homeBranch }) => homeBranch))).toEqual(
			new Set(['ADN', 'MYM', 'KL1', 'KL2'])
		);
		expect(demoMembers.some(({ expiresInDays }) => expiresInDays < 0)).toBe(true);
	});
});

test('there is one account for each role, and its card is a member’s or a colleague’s', () => {
	expect(demoAccounts.map(({ role }) => role)).toEqual([
		'anggota',
		'petugas',
		'pustakawan',
		'kepala',
		'admin'
	]);
	for (const { role, card, name } of demoAccounts) {
		const person = role === 'anggota' ? demoMembers.find((one) => one.card === card) : undefined;
		const colleague = demoStaff.find((one) => one.card === card && one.role === role);
		expect((person ?? colleague)?.name).toBe(name);
	}
});

describe('the places', () => {
	it.each([
		['ADN', '2026-11-24', '09:00', '21:00'], // a Tuesday
		['ADN', '2026-11-29', '09:00', '21:00'], // a Sunday
		['ADN', '2026-02-17', '09:00', '21:00'], // the eve of Ramadan
		['ADN', '2026-02-18', '09:00', '17:00'], // the first day of Ramadan
		['ADN', '2026-03-19', '09:00', '17:00'], // its last day
		['ADN', '2026-03-20', '09:00', '21:00'], // the day after
		['ADN', '2027-02-08', '09:00', '17:00'], // Ramadan a year later
		['MYM', '2026-11-28', '08:00', '16:00'], // a Saturday
		['KL1', '2026-11-26', '09:00', '16:00'], // a Thursday
		['POCADI', '2026-11-27', '08:00', '15:00'] // a Friday
	] as const)('%s is open on %s from %s to %s', (code, day, opens, closes) => {
		expect(demoHoursOn(branch(code), day)).toMatchObject({ opens, closes });
	});

	it.each([
		['ADN', '2026-12-25'],
		['ADN', '2027-01-01'],
		['MYM', '2026-11-29'],
		['KL1', '2026-11-27'],
		['KL2', '2026-06-01'],
		['POCADI', '2026-11-28']
	] as const)('%s is closed on %s', (code, day) => {
		expect(demoOpenDays(code, day)).toBe(false);
	});

	it('are closed on five holidays a year', () => {
		const days = demoClosedDays(2026, 2027);
		expect(days).toHaveLength(10);
		expect(days[3]).toEqual({ day: '2026-08-17', name: 'Hari Kemerdekaan Republik Indonesia' });
		for (const { day } of days)
			for (const { code } of demoBranches) expect(demoOpenDays(code, day)).toBe(false);
	});

	it('hold copies in the two buildings and the two cars only', () => {
		expect(demoBranches.filter((one) => one.holdsCopies).map(({ code }) => code)).toEqual([
			'ADN',
			'MYM',
			'KL1',
			'KL2'
		]);
	});
});
