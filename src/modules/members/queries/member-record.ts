import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/database/index.server.ts';
import { cardNumberOf } from '../rules/card-number.ts';
import { member, memberCategory } from '../schema.ts';

const institution = alias(member, 'institution');

const shown = {
	id: member.id,
	cardNumber: member.cardNumber,
	name: member.name,
	status: member.status,
	categoryId: member.categoryId,
	category: memberCategory.name,
	isChild: memberCategory.isChild,
	isInstitution: sql<boolean>`coalesce(${memberCategory.isInstitution}, false)`,
	homeBranchId: member.homeBranchId,
	sex: member.sex,
	birthDate: member.birthDate,
	phone: member.phone,
	email: member.email,
	address: member.address,
	district: member.district,
	job: member.job,
	education: member.education,
	guardianName: member.guardianName,
	guardianPhone: member.guardianPhone,
	guardianRelation: member.guardianRelation,
	className: member.className,
	institutionId: member.institutionId,
	institutionName: institution.name,
	institutionCard: institution.cardNumber,
	contactName: member.contactName,
	contactPhone: member.contactPhone,
	hasNationalId: sql<boolean>`${member.nationalIdSealed} is not null`,
	note: member.note,
	registeredOn: member.registeredOn,
	expiresOn: member.expiresOn,
	version: member.version
};

/** A member as staff see it, by card number in any capitals; the NIK stays sealed. */
export async function memberByCard(db: Db, card: string) {
	const [found] = await db
		.select(shown)
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.leftJoin(institution, eq(institution.id, member.institutionId))
		.where(eq(member.cardKey, cardNumberOf(card).toLowerCase()));
	return found;
}

export async function memberById(db: Db, memberId: string) {
	const [found] = await db
		.select(shown)
		.from(member)
		.leftJoin(memberCategory, eq(memberCategory.id, member.categoryId))
		.leftJoin(institution, eq(institution.id, member.institutionId))
		.where(eq(member.id, memberId));
	return found;
}

export type MemberRecord = NonNullable<Awaited<ReturnType<typeof memberByCard>>>;
