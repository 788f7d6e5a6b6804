import { addLoanPolicies, raiseDispute, suspensionsOfMember } from '#modules/circulation/index.server.ts';
import { addMemberCategories, addMembers, changeMembers } from '#modules/members/index.server.ts';
import { addLockers } from '#modules/visits/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import {
	demoClasses,
	demoDispute,
	demoLockers,
	demoSchoolRule,
	demoSchools
} from '#database/demo/schools.ts';
import type { PeopleIds } from './load-people.ts';
import type { PlaceIds } from './load-places.ts';

type Ids = { places: PlaceIds; people: PeopleIds };

/** Schools with their classes, lockers, and somebody who does not agree with a suspension. */
export async function loadSchools(
	db: Db,
	{ asOf, now }: { asOf: string; now: Date },
	{ places, people }: Ids
): Promise<void> {
	const [category] = await addMemberCategories(db, [
		{ code: 'lembaga', name: 'Lembaga', membershipDays: 365, isInstitution: true, sort: 90 }
	]);
	if (!category) throw new Error('no category was made');
	await addLoanPolicies(db, [
		{ ...demoSchoolRule, memberCategoryId: category.id, note: 'Pinjaman kelas lewat kartu sekolah (contoh)' }
	]);
	const schools = await addMembers(
		db,
		demoSchools.map(({ card, homeBranch, ...school }) => ({
			...school,
			cardNumber: card,
			categoryId: category.id,
			homeBranchId: places.branch(homeBranch),
			registeredOn: addDays(asOf, -300),
			expiresOn: addDays(asOf, 400)
		}))
	);
	for (const { school, className, cards } of demoClasses) {
		const institutionId = schools.find(({ cardNumber }) => cardNumber === school)?.id ?? null;
		const pupils = cards.flatMap((card) => people.members.get(card) ?? []);
		await changeMembers(
			db,
			pupils.map((id) => ({ id, facts: { className, institutionId } })),
			now
		);
	}
	for (const { branch, room, count } of demoLockers) {
		const roomId = places.room(branch, room);
		await addLockers(db, {
			branch: { id: places.branch(branch), code: branch },
			room: roomId === null ? null : { id: roomId, code: room },
			from: 1,
			to: count
		});
	}
	await loadDispute(db, asOf, people);
}

async function loadDispute(db: Db, asOf: string, people: PeopleIds): Promise<void> {
	const memberId = people.members.get(demoDispute.card);
	if (memberId === undefined) return;
	const running = (await suspensionsOfMember(db, memberId, asOf)).find(({ isRunning }) => isRunning);
	if (!running) return;
	const raisedAt = new Date(`${addDays(asOf, -1)}T19:20:00+07:00`);
	await raiseDispute(
		db,
		{ memberId, suspensionId: running.id, words: demoDispute.words },
		{ now: raisedAt, actorId: null, branchId: null, channel: 'demo' }
	);
}
