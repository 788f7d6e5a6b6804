import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { VisitAct } from '../../act.ts';
import type { LockerCode } from '../rules/lend-locker.ts';
import { locker } from '../schema.ts';
import { lendLocker } from './lend-locker.ts';
import { returnLocker } from './return-locker.ts';

export type LockerAnswer =
	| { kind: 'lent'; number: string; who: string }
	| { kind: 'returned'; number: string }
	/** The code of a locker whose key is here. */
	| { kind: 'free'; number: string }
	| { kind: 'refused'; reasons: Reason<LockerCode | 'member.unknown'>[] };

/** One scan: the code of a locker brings its key back, a member's card gets the first free one. */
export async function scanAtLockers(
	db: Db,
	scan: { code: string; branchId: string; roomId?: string | undefined },
	act: VisitAct
): Promise<LockerAnswer> {
	const code = scan.code.trim();
	const [found] = await db
		.select({ number: locker.number })
		.from(locker)
		.where(eq(locker.code, code.toUpperCase()));
	if (found) {
		const back = await returnLocker(db, { code }, act);
		return { kind: back.ok ? 'returned' : 'free', number: found.number };
	}
	const { branchId, roomId } = scan;
	const lent = await lendLocker(db, { branchId, roomId, to: { card: code } }, act);
	return lent.ok
		? { kind: 'lent', number: lent.value.number, who: lent.value.who }
		: { kind: 'refused', reasons: lent.reasons };
}
