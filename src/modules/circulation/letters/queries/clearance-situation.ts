import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { latestLetters, letterSettingsNow } from '#modules/documents/index.server.ts';
import type { MemberStatus } from '#modules/members/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { countOpenObligations } from '../../harm/queries/open-obligations.ts';
import { liveOf } from '../../holds/queries/live-of.ts';
import { unpaidOfMember } from '../../charges/queries/unpaid.ts';
import { runningSuspension } from '../../queries/running-suspension.ts';
import { hold, loan } from '../../schema.ts';
import { checkClearance, type ClearanceCheck } from '../rules/clearance.ts';

/** What stands between a member and a bebas pustaka letter on a day, check by check. */
export async function clearanceOf(
	db: Db,
	member: { id: string; status: MemberStatus },
	today: string
): Promise<ClearanceCheck[]> {
	const [loans] = await db
		.select({
			open: count(),
			overdue: sql<number>`count(*) filter (where ${loan.dueOn} < ${today} and ${loan.claimedOn} is null)::int`
		})
		.from(loan)
		.where(and(eq(loan.memberId, member.id), isNull(loan.returnedAt)));
	const latest = (await latestLetters(db, 'clearance', [member.id])).get(member.id);
	const settings = await letterSettingsNow(db);
	return checkClearance({
		memberStatus: member.status,
		openLoans: loans?.open ?? 0,
		overdueLoans: loans?.overdue ?? 0,
		suspension: await runningSuspension(db, member.id, today),
		obligations: await countOpenObligations(db, member.id),
		unpaid: await unpaidOfMember(db, member.id),
		liveHolds: await db.$count(hold, liveOf(member.id)),
		endsMembership: settings.clearanceEndsMembership,
		issuedToday: latest?.issuedOn === today ? { number: latest.number } : null
	});
}
