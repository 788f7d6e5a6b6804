import { randomInt } from 'node:crypto';
import { createAccount } from '#modules/identity/index.server.ts';
import { addMemberCategories, addMembers } from '#modules/members/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { demoMemberCategories, demoMembers } from '#database/demo/people.ts';
import { demoAccounts, demoStaff } from '#database/demo/staff.ts';
import type { PlaceIds } from './load-places.ts';

export type DemoSignIn = { role: string; card: string; name: string; password: string };

export type PeopleIds = {
	members: ReadonlyMap<string, string>;
	/** Accounts by card: staff and the reader who can sign in. */
	accounts: ReadonlyMap<string, string>;
	signIns: DemoSignIn[];
};

/** Invented members and staff, and one account for each role with a password made now. */
export async function loadPeople(
	db: Db,
	places: PlaceIds,
	at: { asOf: string; now: Date }
): Promise<PeopleIds> {
	const categories = new Map(
		(
			await addMemberCategories(
				db,
				demoMemberCategories.map((category, sort) => ({ ...category, sort }))
			)
		).map((row) => [row.code, row.id])
	);
	const added = await addMembers(
		db,
		demoMembers.map((member) => ({
			cardNumber: member.card,
			name: member.name,
			sex: member.sex,
			birthDate: member.birthDate,
			categoryId: categories.get(member.category) ?? null,
			homeBranchId: places.branch(member.homeBranch),
			address: member.address,
			district: member.district,
			phone: member.phone,
			email: member.email ?? null,
			education: member.education,
			job: member.job,
			guardianName: member.guardian?.name ?? null,
			guardianPhone: member.guardian?.phone ?? null,
			guardianRelation: member.guardian?.relation ?? null,
			registeredOn: addDays(at.asOf, -member.registeredDaysAgo),
			expiresOn: addDays(at.asOf, member.expiresInDays)
		}))
	);
	const members = new Map(added.map((member) => [member.cardNumber, member.id]));
	const passwords = new Map(demoAccounts.map((account) => [account.card, speakablePassword()]));
	const wanted = [
		...demoStaff.map((person) => ({ ...person, branch: places.branch(person.branch) })),
		...demoAccounts
			.filter((account) => account.role === 'anggota')
			.map((account) => ({ ...account, branch: null }))
	];
	const accounts = new Map<string, string>();
	for (const person of wanted) {
		const made = await createAccount(
			db,
			{
				card: person.card,
				name: person.name,
				roleName: person.role,
				memberId: members.get(person.card) ?? null,
				branchId: person.branch,
				password: passwords.get(person.card) ?? null
			},
			{ now: at.now }
		);
		if (!made.ok)
			throw new Error(`account ${person.card}: ${made.reasons.map((reason) => reason.code).join(', ')}`);
		accounts.set(person.card, made.value.id);
	}
	const signIns = demoAccounts.map((account) => ({
		...account,
		password: passwords.get(account.card) ?? ''
	}));
	return { members, accounts, signIns };
}

const syllables =
	'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu'.split(' ');

/** A password that can be typed from a screen: four groups of two syllables and a number, about 45 bits. */
function speakablePassword(): string {
	const group = () =>
		[0, 1].map(() => syllables[randomInt(syllables.length)] ?? '').join('') + String(randomInt(10));
	return [group(), group(), group()].join('-');
}
