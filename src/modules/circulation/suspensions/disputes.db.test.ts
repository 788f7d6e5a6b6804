import { beforeAll, expect, test } from 'vitest';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { loanPolicy } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { checkOutCopy } from '../use-cases/check-out-copy.ts';
import { returnCopy } from '../use-cases/return-copy.ts';
import { answerDispute } from './answer-dispute.ts';
import { decisionTrail } from './decision-trail.ts';
import { disputes } from './disputes.ts';
import { raiseDispute } from './raise-dispute.ts';
import { suspensionsOfMember } from './suspensions-of-member.ts';

const database = useDatabase();
const today = '2026-11-27';
let branchId: string;

beforeAll(async () => {
	branchId = (await aBranch(database.db, { openWeekdays: [1, 2, 3, 4, 5, 6] })).id;
	await aClosedDay(database.db, '2026-11-26', 'Hari Pohon');
	await database.db
		.insert(loanPolicy)
		.values({ suspensionMode: 'constant', suspensionDays: 1, suspensionPer: 'day', suspensionCap: 5 });
});

/** Lent on Tuesday 17 November, due on Tuesday 24, back on Friday 27; Thursday was closed. */
async function aSuspension() {
	const member = await aMember(database.db);
	const copy = await aCopy(database.db, { branchId, title: 'Kemarau' });
	const lent = { card: member.cardNumber, barcode: copy.barcode };
	await checkOutCopy(database.db, lent, atTheDesk(branchId, '2026-11-17'));
	await returnCopy(database.db, { barcode: copy.barcode }, atTheDesk(branchId, today));
	const [made] = await suspensionsOfMember(database.db, member.id, today);
	return { memberId: member.id, suspensionId: made?.id ?? '', copy };
}

const onPaper = { ...atTheDesk('', today), branchId: null };
const trailOf = (of: { memberId: string; suspensionId: string }) =>
	decisionTrail(database.db, { ...of, today });

test('the trail tells the loan with the rule of its date, the closed day that is not counted, and the count', async () => {
	const made = await aSuspension();
	expect(await trailOf(made)).toMatchObject({
		isRunning: true,
		book: { title: 'Kemarau', copy: made.copy.barcode },
		steps: [
			{ kind: 'lent', dueOn: '2026-11-24', why: [{ code: 'due.by-days', facts: { days: 7 } }] },
			{ kind: 'returned', calendarDays: 3, closed: [{ day: '2026-11-26', name: 'Hari Pohon' }] },
			{ kind: 'suspended', lateDays: 2, endsOn: '2026-11-28', count: { days: 2 } }
		]
	});
	const stranger = await aMember(database.db);
	expect(await trailOf({ ...made, memberId: stranger.id })).toBeUndefined();
});

test('a dispute is raised once, waits in the list, and lifting it ends the suspension', async () => {
	const made = await aSuspension();
	const raise = () => raiseDispute(database.db, { ...made, words: ' Jalan putus karena banjir ' }, onPaper);
	const raised = await raise();
	expect(await raise()).toMatchObject({ ok: false, reasons: [{ code: 'dispute.raised-already' }] });
	const dispute = raised.ok ? raised.value.dispute : '';
	const open = await disputes(database.db, { isAnswered: false, limit: 20 });
	expect(open).toMatchObject([{ publicId: dispute, text: 'Jalan putus karena banjir' }]);
	const answer = (words: string) =>
		answerDispute(database.db, { dispute, decision: 'lifted', answer: words }, onPaper);
	expect(await answer(' ')).toEqual({ ok: false, code: 'dispute.no-answer' });
	expect(await answer('Benar, jalan ditutup.')).toEqual({ ok: true });
	expect(await answer('Sekali lagi')).toEqual({ ok: false, code: 'dispute.answered' });
	expect(await trailOf(made)).toMatchObject({ isRunning: false, dispute: { state: 'lifted' } });
	expect((await trailOf(made))?.steps.map(({ kind }) => kind).slice(3)).toEqual(['disputed', 'answered']);
});

test('one that is upheld leaves the suspension as it is', async () => {
	const made = await aSuspension();
	const raised = await raiseDispute(database.db, { ...made, words: 'Saya lupa' }, onPaper);
	const dispute = raised.ok ? raised.value.dispute : '';
	await answerDispute(database.db, { dispute, decision: 'upheld', answer: 'Aturan berlaku.' }, onPaper);
	expect(await trailOf(made)).toMatchObject({ isRunning: true, dispute: { state: 'upheld' } });
});

test('nobody disputes the suspension of somebody else', async () => {
	const { suspensionId } = await aSuspension();
	const { id: memberId } = await aMember(database.db);
	expect(await raiseDispute(database.db, { memberId, suspensionId, words: 'Saya' }, onPaper)).toMatchObject({
		reasons: [{ code: 'suspension.unknown' }]
	});
});
