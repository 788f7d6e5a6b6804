import { issueClearance } from '#modules/circulation/index.server.ts';
import { atTheDesk } from '#modules/circulation/testing/at-the-desk.ts';
import { withdrawLetter } from '#modules/documents/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { letters } from './journey-seed-facts.ts';

/** One letter that is in force and one that was withdrawn, of days before the rig's. */
export async function seedLetters(
	db: Db,
	of: { valid: string; withdrawn: string; branchId: string }
): Promise<void> {
	const issue = async (memberId: string, code: string, on: string) => {
		const made = await issueClearance(
			db,
			{ memberId, purpose: 'pendaftaran wisuda', code },
			atTheDesk(of.branchId, on)
		);
		if (!made.ok) throw new Error('the rig got no letter');
	};
	await issue(of.valid, letters.valid, '2026-11-18');
	await issue(of.withdrawn, letters.withdrawn, '2026-11-19');
	await withdrawLetter(
		db,
		{ code: letters.withdrawn, reason: 'Salah nama' },
		atTheDesk(of.branchId, '2026-11-20')
	);
}
