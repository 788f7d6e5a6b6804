import { describe, expect, it } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import {
	changeLetterSettings,
	letterByCode,
	letterSettingsNow,
	lettersOf,
	lettersOfMember,
	waitingRequests
} from '#modules/documents/index.server.ts';
import { memberById } from '#modules/members/index.server.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import { addSuspensions } from '../../use-cases/add-past-circulation.ts';
import { checkOutCopy } from '../../use-cases/check-out-copy.ts';
import { returnCopy } from '../../use-cases/return-copy.ts';
import { atTheDesk, rigNow } from '../../testing/at-the-desk.ts';
import { sayClearance } from '../clearance-words.server.ts';
import { overdueMembers } from '../queries/overdue-members.ts';
import { askForClearance, decideClearance, issueClearance } from './issue-clearance.ts';
import { issueOverdueLetters } from './issue-overdue-letters.ts';

const database = useDatabase();
const by = { now: rigNow, actorId: null };

async function setLetters(change: Partial<Awaited<ReturnType<typeof letterSettingsNow>>>) {
	const settings = await letterSettingsNow(database.db);
	await changeLetterSettings(database.db, { ...settings, ...change }, by);
}

async function aReaderWithLoan(lentOn: string) {
	const branch = await aBranch(database.db);
	const member = await aMember(database.db, { name: 'Siti Contoh', homeBranchId: branch.id });
	const title = await aTitle(database.db, { title: 'Kereta Uap Ombilin' });
	const copy = await aCopy(database.db, { titleId: title.id, branchId: branch.id });
	const lent = await checkOutCopy(
		database.db,
		{ card: member.cardNumber, barcode: copy.barcode },
		atTheDesk(branch.id, lentOn)
	);
	expect(lent.ok).toBe(true);
	return { branch, member, copy, act: atTheDesk(branch.id) };
}

const codes = (outcome: Awaited<ReturnType<typeof askForClearance>>) =>
	outcome.ok ? [] : outcome.checks.flatMap(({ reason }) => reason?.code ?? []);

describe('bebas pustaka', () => {
	it('tells everything that is open with the way to solve it, and is written once that is done', async () => {
		const { member, copy, act } = await aReaderWithLoan('2026-11-10');
		await addSuspensions(database.db, [
			{ memberId: member.id, startsOn: '2026-11-20', endsOn: '2026-11-24', lateDays: 4 }
		]);
		const first = await askForClearance(database.db, { memberId: member.id, purpose: null }, act);
		expect(codes(first)).toEqual(['clearance.open-loans', 'clearance.suspended']);
		const said = first.ok ? [] : sayClearance(first.checks, 'id');
		expect(said.filter(({ ok }) => !ok).every(({ remedy }) => remedy !== null)).toBe(true);
		expect(await lettersOfMember(database.db, member.id)).toEqual([]);

		await returnCopy(database.db, { barcode: copy.barcode }, act);
		const later = { ...act, now: new Date('2026-11-25T10:00:00+07:00') };
		const input = { memberId: member.id, purpose: 'pendaftaran wisuda' };
		const second = await askForClearance(database.db, input, later);
		if (!second.ok || second.letter === null) throw new Error('no letter was written');
		const letter = await letterByCode(database.db, second.letter.code);
		expect(JSON.stringify(letter?.sheet)).toContain('pendaftaran wisuda');
		expect((await memberById(database.db, member.id))?.status).toBe('active');
		const third = await askForClearance(database.db, input, later);
		expect(codes(third)).toEqual(['clearance.issued-today']);
	});

	it('asked for twice in the same moment gives one letter', async () => {
		const member = await aMember(database.db);
		const act = atTheDesk((await aBranch(database.db)).id);
		const outcomes = await Promise.all(
			Array.from({ length: 4 }, () =>
				askForClearance(database.db, { memberId: member.id, purpose: null }, act)
			)
		);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await lettersOfMember(database.db, member.id)).toHaveLength(1);
	});

	it('waits for staff where the library wants it, and a refusal needs a sentence', async () => {
		await setLetters({ clearance: 'by-staff' });
		const member = await aMember(database.db);
		const act = atTheDesk((await aBranch(database.db)).id);
		const input = { memberId: member.id, purpose: null };
		expect(await askForClearance(database.db, input, act)).toEqual({ ok: true, letter: null });
		await askForClearance(database.db, input, act);
		const waiting = (await waitingRequests(database.db)).filter((row) => row.memberId === member.id);
		expect(waiting).toHaveLength(1);
		const request = waiting[0]?.id ?? '';
		expect(await decideClearance(database.db, { request, answer: { refuse: ' ' } }, act)).toEqual({
			ok: false,
			code: 'request.no-answer'
		});
		expect(await decideClearance(database.db, { request, answer: { issue: true } }, act)).toMatchObject({
			ok: true,
			letter: { issuedOn: '2026-11-24' }
		});
		expect(await decideClearance(database.db, { request, answer: { issue: true } }, act)).toEqual({
			ok: false,
			code: 'request.settled'
		});
		await setLetters({ clearance: 'at-once' });
	});

	it('ends the membership where the library wants it', async () => {
		await setLetters({ clearanceEndsMembership: true });
		const member = await aMember(database.db);
		const act = atTheDesk((await aBranch(database.db)).id);
		const made = await issueClearance(database.db, { memberId: member.id, purpose: null }, act);
		expect(made.ok).toBe(true);
		expect((await memberById(database.db, member.id))?.status).toBe('cleared');
		await setLetters({ clearanceEndsMembership: false });
	});
});

describe('overdue letters', () => {
	it('go to whoever is late enough, list what is late, and ask for an open day', async () => {
		const { branch, member, act } = await aReaderWithLoan('2026-11-10');
		const punctual = await aReaderWithLoan('2026-11-20');
		// Due on 17 November; seven days from the 24th is the 1st, and that is closed.
		await aClosedDay(database.db, '2026-12-01', 'Hari Contoh', branch.id);
		const of = { today: '2026-11-24', branchId: branch.id };
		expect(await overdueMembers(database.db, { ...of, fromDays: 8 })).toEqual([]);
		expect(await overdueMembers(database.db, { ...of, fromDays: 7 })).toEqual([
			{ memberId: member.id, loans: 1, earliest: '2026-11-17' }
		]);
		const wanted = [{ memberId: member.id }, { memberId: punctual.member.id }];
		const outcome = await issueOverdueLetters(database.db, wanted, act);
		expect(outcome.skipped).toEqual([{ memberId: punctual.member.id, because: 'nothing-late' }]);
		const [letter] = await lettersOf(database.db, outcome.codes);
		const text = JSON.stringify(letter?.sheet);
		expect(text).toContain('Kereta Uap Ombilin');
		expect(text).toContain('7 hari');
		expect(text).toContain('paling lambat Rabu, 2 Desember 2026');
		const again = await issueOverdueLetters(database.db, [{ memberId: member.id }], act);
		expect(again).toEqual({ codes: [], skipped: [{ memberId: member.id, because: 'issued-today' }] });
	});
});
