import { beforeAll, describe, expect, it } from 'vitest';
import { aMember } from '#modules/members/testing/a-member.ts';
import { useDatabase } from '#tests/support/database.ts';
import { anAccount } from '../testing/an-account.ts';
import { signInRig } from '../testing/sign-in-rig.ts';
import { setAccountDisabled } from './set-account-disabled.ts';

const database = useDatabase();
let rig: ReturnType<typeof signInRig>;
beforeAll(() => {
	rig = signInRig(database.db);
});

let families = 0;

/** Two cards with one address and one password, and the ticket that the first step gave. */
async function aFamily() {
	families++;
	const email = `keluarga${families}@contoh.example`;
	const accounts = [];
	for (const card of [`KEL-${families}-001`, `KEL-${families}-002`]) {
		const member = await aMember(database.db, { email, cardNumber: card });
		accounts.push(await anAccount(database.db, { card, memberId: member.id }));
	}
	const answer = await rig.type(email, 'rahasia-ombilin');
	if (!answer.ok || answer.value.kind !== 'choose-card') throw new Error('no choice was offered');
	return { accounts, ticket: answer.value.ticket, cards: answer.value.cards };
}

const choose = (ticket: string, position: number | null, minute = 0) =>
	rig.site.chooseCard(
		{ ticket, position },
		{
			now: new Date(rig.start.getTime() + minute * 60_000),
			address: '203.0.113.7',
			headers: new Headers()
		}
	);
const expired = { ok: false, reasons: [{ code: 'sign-in.choice-expired', facts: {} }] };

describe('one e-mail and one password for several cards', () => {
	it('asks for the card, showing only how each ends', async () => {
		expect((await aFamily()).cards).toEqual(['…001', '…002']);
	});

	it('signs in the chosen one', async () => {
		const { accounts, ticket } = await aFamily();
		expect(await choose(ticket, 2)).toMatchObject({
			ok: true,
			value: { kind: 'signed-in', actor: { accountId: accounts[1]?.id } }
		});
	});

	it.each([null, 0, 3, 1.5, Number.NaN])('asks again when the choice is %s', async (position) => {
		const { ticket } = await aFamily();
		expect(await choose(ticket, position)).toMatchObject({
			value: { kind: 'choose-card', ticket, cards: ['…001', '…002'] }
		});
		expect(await choose(ticket, 1)).toMatchObject({ value: { kind: 'signed-in' } });
	});

	it('takes a ticket once, also when two come together', async () => {
		const { ticket } = await aFamily();
		const answers = await Promise.all([choose(ticket, 1), choose(ticket, 2)]);
		expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
		expect(await choose(ticket, 1)).toEqual(expired);
	});

	it('takes a ticket for ten minutes, and none that it did not give', async () => {
		const { ticket } = await aFamily();
		expect(await choose(ticket, null, 9)).toMatchObject({ ok: true });
		expect(await choose(ticket, 1, 10)).toEqual(expired);
		expect(await choose('made-up', 1)).toEqual(expired);
	});

	it('does not open an account that was closed meanwhile', async () => {
		const { accounts, ticket } = await aFamily();
		const accountId = accounts[0]?.id ?? '';
		await setAccountDisabled(database.db, { accountId, isDisabled: true }, { now: rig.start });
		expect(await choose(ticket, 1)).toMatchObject({ ok: false, reasons: [{ code: 'sign-in.disabled' }] });
	});
});
