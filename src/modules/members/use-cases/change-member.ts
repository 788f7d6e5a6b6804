import { eq, sql } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { MemberStatus } from '../rules/member-status.ts';
import { member } from '../schema.ts';

export type MemberChange = {
	id: string;
	/** The version the form was opened with. */
	version: number;
	name: string;
	categoryId: string | null;
	status: MemberStatus;
	birthDate: string | null;
	phone: string | null;
	email: string | null;
	address: string | null;
	district: string | null;
	guardianName: string | null;
	guardianPhone: string | null;
	className: string | null;
	institutionId: string | null;
	contactName: string | null;
	contactPhone: string | null;
	expiresOn: string | null;
	note: string | null;
};

export type MemberChanged =
	| { ok: true }
	| { ok: false; reasons: Reason<'member.no-name' | 'member.unknown' | 'member.changed-meanwhile'>[] };

/** Writes a member's record as the desk corrected it; nobody's work is overwritten unseen. */
export function changeMember(
	db: Db,
	change: MemberChange,
	by: { now: Date; actorId: string | null }
): Promise<MemberChanged> {
	const { id, version, ...facts } = change;
	const name = facts.name.trim();
	if (name === '') return Promise.resolve({ ok: false, reasons: [{ code: 'member.no-name', facts: {} }] });
	return inTransaction(db, async (tx) => {
		const [found] = await tx
			.select({ version: member.version, updatedAt: member.updatedAt })
			.from(member)
			.where(eq(member.id, id))
			.for('update');
		if (!found) return { ok: false, reasons: [{ code: 'member.unknown', facts: {} }] };
		if (found.version !== version)
			return {
				ok: false,
				reasons: [{ code: 'member.changed-meanwhile', facts: { at: found.updatedAt.toISOString() } }]
			};
		await tx
			.update(member)
			.set({
				...facts,
				institutionId: knownInstitution(facts.institutionId),
				name,
				version: sql`${member.version} + 1`,
				updatedAt: by.now
			})
			.where(eq(member.id, id));
		await recordServiceEvents(tx, [
			{
				kind: 'members.member.changed',
				occurredAt: by.now,
				channel: 'desk',
				personId: id,
				actorId: by.actorId
			}
		]);
		return { ok: true };
	});
}

/** A school that was removed meanwhile is none; nobody belongs to it any more. */
const knownInstitution = (institutionId: string | null) =>
	institutionId === null ? null : sql`(select id from ${member} where id = ${institutionId})`;
