import { and, desc, eq, gte, lt } from 'drizzle-orm';
import { membersByIds } from '#modules/members/index.server.ts';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import { visit } from '../schema.ts';

type Line = typeof visit.$inferSelect;

/** A line of the guest book as staff see it. */
export type VisitLine = Pick<
	Line,
	| 'kind'
	| 'branchId'
	| 'roomId'
	| 'at'
	| 'name'
	| 'sex'
	| 'education'
	| 'job'
	| 'purpose'
	| 'people'
	| 'male'
	| 'female'
	| 'institution'
	| 'contactName'
	| 'note'
	| 'channel'
	| 'version'
> & {
	id: string;
	room: string | null;
	/** While the library still knows who it was. */
	member: { card: string; name: string } | null;
	isWithdrawn: boolean;
};

const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** The lines of a day, the latest first, those that were withdrawn too. */
export async function visitsOfDay(
	db: Db,
	of: { day: string; branchId: string | null; limit: number }
): Promise<VisitLine[]> {
	const rows = await db
		.select()
		.from(visit)
		.where(
			and(
				gte(visit.at, startOf(of.day)),
				lt(visit.at, startOf(addDays(of.day, 1))),
				...(of.branchId === null ? [] : [eq(visit.branchId, of.branchId)])
			)
		)
		.orderBy(desc(visit.at), desc(visit.id))
		.limit(of.limit);
	return told(db, rows);
}

/** One line by its public id. */
export async function visitByPublicId(db: Db, publicId: string): Promise<VisitLine | undefined> {
	const rows = await db.select().from(visit).where(eq(visit.publicId, publicId));
	return (await told(db, rows))[0];
}

async function told(db: Db, rows: readonly Line[]): Promise<VisitLine[]> {
	const memberIds = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
	const members = memberIds.length === 0 ? [] : await membersByIds(db, memberIds);
	const { rooms } = await knownPlaces(db);
	const nameOf = new Map(members.map(({ id, cardNumber, name }) => [id, { card: cardNumber, name }]));
	const roomOf = new Map(rooms.map(({ id, name }) => [id, name]));
	return rows.map((row) => ({
		id: row.publicId,
		kind: row.kind,
		branchId: row.branchId,
		roomId: row.roomId,
		at: row.at,
		name: row.name,
		sex: row.sex,
		education: row.education,
		job: row.job,
		purpose: row.purpose,
		people: row.people,
		male: row.male,
		female: row.female,
		institution: row.institution,
		contactName: row.contactName,
		note: row.note,
		channel: row.channel,
		version: row.version,
		room: roomOf.get(row.roomId ?? '') ?? null,
		member: nameOf.get(row.memberId ?? '') ?? null,
		isWithdrawn: row.withdrawnAt !== null
	}));
}
