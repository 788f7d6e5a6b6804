import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { addLoanPolicies, addPastLoans, addSuspensions } from '#modules/circulation/index.server.ts';
import { addMemberCategories } from '#modules/members/index.server.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { addLockers, addPastBookings } from '#modules/visits/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { bookings, classBook, classBooks, losing, namesake, school } from './journey-seed-facts.ts';

/**
 * A school whose class comes today and may borrow 30 books, people who lose a card or do not agree with a suspension,
 * and three lockers.
 */
export async function seedClasses(
	db: Db,
	{ branchId, disputing }: { branchId: string; disputing: string }
): Promise<void> {
	const [category] = await addMemberCategories(db, [
		{ code: 'lembaga', name: 'Lembaga', isInstitution: true }
	]);
	if (!category) throw new Error('no category was made');
	await addLoanPolicies(db, [{ memberCategoryId: category.id, maxLoans: 30, loanDays: 14 }]);
	const made = await aMember(db, {
		cardNumber: school.card,
		name: school.name,
		categoryId: category.id,
		contactName: 'Rita Contoh',
		contactPhone: '+6281000000062'
	});
	for (const person of [losing, namesake])
		await aMember(db, { cardNumber: person.card, name: person.name, birthDate: person.born });
	await aMember(db, {
		cardNumber: 'PD-000174',
		name: 'Yani Contoh',
		className: '5A',
		institutionId: made.id
	});
	const first = await aCopy(db, { branchId, title: classBook, barcode: classBooks[0] ?? '' });
	for (const barcode of classBooks.slice(1)) await aCopy(db, { branchId, titleId: first.titleId, barcode });
	await addPastBookings(db, [
		{
			...bookings.ofSchool,
			branchId,
			day: '2026-11-24',
			starts: '15:00',
			ends: '16:00',
			state: 'approved',
			contactName: 'Rita Contoh',
			contactPhone: '+6281000000062',
			male: 15,
			female: 16,
			companions: 1,
			requestedAt: new Date('2026-11-18T10:00:00+07:00')
		}
	]);
	await addLockers(db, { branch: { id: branchId, code: 'ADN' }, room: null, from: 1, to: 3 });
	await seedSuspension(db, { branchId, disputing });
}

/** A book that came back three days late, and what it cost. */
async function seedSuspension(db: Db, { branchId, disputing }: { branchId: string; disputing: string }) {
	const copy = await aCopy(db, { branchId, title: 'Hujan di Atap Seng' });
	const [lent] = await addPastLoans(db, [
		{
			copyId: copy.id,
			titleId: copy.titleId,
			memberId: disputing,
			branchId,
			lentAt: new Date('2026-11-10T10:00:00+07:00'),
			dueOn: '2026-11-17',
			returnedAt: new Date('2026-11-20T10:00:00+07:00'),
			returnBranchId: branchId,
			channel: 'demo'
		}
	]);
	await addSuspensions(db, [
		{
			memberId: disputing,
			loanId: lent?.id ?? null,
			startsOn: '2026-11-20',
			endsOn: '2026-12-05',
			lateDays: 3,
			why: {
				lateOpenDays: 3,
				graceDays: 0,
				mode: 'constant',
				daysPerStep: 6,
				per: 'day',
				cap: 16,
				days: 16
			}
		}
	]);
}
