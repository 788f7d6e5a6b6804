import { issueLetter, latestLetters, letterSettingsNow } from '#modules/documents/index.server.ts';
import { lockMember, memberById } from '#modules/members/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Act } from '../../act.ts';
import { dueCalendar } from '../../queries/due-calendar.ts';
import { overdueBody } from '../overdue-body.ts';
import { overdueLoansOf } from '../queries/overdue-members.ts';

export type OverdueLettersOutcome = {
	/** The codes of the letters written, in the order asked for. */
	codes: string[];
	/** Members without a letter: nothing is late any more, or there is one of today. */
	skipped: { memberId: string; because: 'nothing-late' | 'issued-today' }[];
};

type Wanted = { memberId: string; code?: string };

/**
 * Writes an overdue letter for each of these members. One after another, each for itself: a member who brings the books
 * back meanwhile gets none, and the others get theirs.
 */
export async function issueOverdueLetters(
	db: Db,
	wanted: readonly Wanted[],
	act: Act
): Promise<OverdueLettersOutcome> {
	const outcome: OverdueLettersOutcome = { codes: [], skipped: [] };
	for (const one of wanted) {
		const made = await issueOne(db, one, act);
		if (made.ok) outcome.codes.push(made.code);
		else outcome.skipped.push({ memberId: one.memberId, because: made.because });
	}
	return outcome;
}

type One = { ok: true; code: string } | { ok: false; because: 'nothing-late' | 'issued-today' };

function issueOne(db: Db, { memberId, code }: Wanted, act: Act): Promise<One> {
	return inTransaction(db, async (tx): Promise<One> => {
		const today = dayOfInstant(act.now);
		await lockMember(tx, memberId);
		const member = await memberById(tx, memberId);
		const loans = member ? await overdueLoansOf(tx, memberId, today) : [];
		if (!member || loans.length === 0) return { ok: false, because: 'nothing-late' };
		const latest = (await latestLetters(tx, 'overdue', [memberId])).get(memberId);
		if (latest?.issuedOn === today) return { ok: false, because: 'issued-today' };
		const { returnWithinDays } = await letterSettingsNow(tx);
		const branchId = act.branchId ?? member.homeBranchId;
		const returnBy = await openDayFrom(tx, branchId, addDays(today, returnWithinDays));
		const letter = await issueLetter(
			tx,
			{
				kind: 'overdue',
				memberId,
				personName: member.name,
				body: (paper) => overdueBody(member, loans, { today, returnBy }, paper),
				code
			},
			act
		);
		return { ok: true, code: letter.code };
	});
}

/** So far ahead an open day is looked for; a library that stays closed longer names the day itself. */
const daysAhead = 60;

/** The day itself, or the next one on which the branch is open. */
async function openDayFrom(tx: Db, branchId: string | null, day: string): Promise<string> {
	if (branchId === null) return day;
	const calendar = await dueCalendar(tx, branchId, day);
	for (let ahead = 0; ahead < daysAhead; ahead++) {
		const candidate = addDays(day, ahead);
		if (calendar(candidate).open) return candidate;
	}
	return day;
}
