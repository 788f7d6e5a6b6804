import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { suspension } from '../../schema.ts';
import { violation } from '../schema.ts';

/** What a member did against the rules of the house, the latest first, with the suspension that it brought. */
export const violationsOfMember = (db: Db, memberId: string) =>
	db
		.select({
			id: violation.id,
			kind: violation.kind,
			note: violation.note,
			happenedOn: violation.happenedOn,
			suspendedUntil: suspension.endsOn,
			liftedAt: suspension.liftedAt
		})
		.from(violation)
		.leftJoin(suspension, eq(suspension.id, violation.suspensionId))
		.where(eq(violation.memberId, memberId))
		.orderBy(desc(violation.happenedOn), desc(violation.madeAt));
