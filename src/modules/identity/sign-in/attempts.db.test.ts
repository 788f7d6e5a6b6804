import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { anAccount } from '../testing/an-account.ts';
import { signInRig } from '../testing/sign-in-rig.ts';

const database = useDatabase();
let rig: ReturnType<typeof signInRig>;
beforeAll(() => {
	rig = signInRig(database.db);
});

let addresses = 0;
const anAddress = () => `198.51.100.${++addresses}`;
const tooMany = (minutes: number) => ({
	ok: false,
	reasons: [{ code: 'sign-in.too-many', facts: { minutes } }]
});
const fail = async (card: string, address: string, times: number) => {
	for (let n = 0; n < times; n++) await rig.type(card, 'salah-salah', { address });
};

describe('trying passwords for a card', () => {
	it('is over after five failures, also with the right password, until 15 minutes have passed', async () => {
		const { card } = await anAccount(database.db);
		const address = anAddress();
		await fail(card, address, 4);
		expect(await rig.type(card, 'salah-salah', { address })).toMatchObject({
			reasons: [{ code: 'sign-in.wrong' }]
		});
		expect(await rig.type(card, 'rahasia-ombilin', { address })).toEqual(tooMany(15));
		expect(await rig.type(card, 'rahasia-ombilin', { address, minute: 14 })).toEqual(tooMany(1));
		expect(await rig.type(card, 'rahasia-ombilin', { address, minute: 15 })).toMatchObject({ ok: true });
	});

	it('locks out neither the owner elsewhere nor others at the same address', async () => {
		const [victim, neighbour] = [await anAccount(database.db), await anAccount(database.db)];
		const address = anAddress();
		await fail(victim.card, address, 120);
		expect(await rig.type(victim.card, victim.password, { address: anAddress() })).toMatchObject({
			ok: true
		});
		expect(await rig.type(neighbour.card, neighbour.password, { address })).toMatchObject({ ok: true });
	});

	it('starts anew for whoever gets it right', async () => {
		const { card } = await anAccount(database.db);
		const address = anAddress();
		for (let round = 0; round < 3; round++) {
			await fail(card, address, 4);
			expect(await rig.type(card, 'rahasia-ombilin', { address })).toMatchObject({ ok: true });
		}
	});

	it('counts attempts that come at once', async () => {
		const { card } = await anAccount(database.db);
		const address = anAddress();
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => rig.type(card, 'salah-salah', { address }))
		);
		const codes = answers.flatMap((answer) => (answer.ok ? [] : answer.reasons.map((r) => r.code)));
		expect(codes.filter((code) => code === 'sign-in.wrong')).toHaveLength(5);
		expect(codes.filter((code) => code === 'sign-in.too-many')).toHaveLength(7);
	});
});

describe('the wider limits', () => {
	const narrow = {
		perNameAndAddress: { attempts: 5, minutes: 15 },
		perAddress: { attempts: 6, minutes: 15 },
		perName: { attempts: 7, minutes: 60 }
	};

	it('end trying one password for many cards from one address', async () => {
		const strict = signInRig(database.db, { limits: narrow });
		const address = anAddress();
		for (let n = 0; n < 6; n++) await strict.type(`TEBAK-${n}`, 'sandi-umum', { address });
		expect(await strict.type('TEBAK-6', 'sandi-umum', { address })).toEqual(tooMany(15));
	});

	it('end trying one card from many addresses', async () => {
		const strict = signInRig(database.db, { limits: narrow });
		const { card } = await anAccount(database.db);
		for (let n = 0; n < 7; n++) await strict.type(card, 'salah-salah', { address: anAddress() });
		expect(await strict.type(card, 'salah-salah', { address: anAddress() })).toEqual(tooMany(60));
	});

	it('do not count successes', async () => {
		const strict = signInRig(database.db, { limits: narrow });
		const { card, password } = await anAccount(database.db);
		const address = anAddress();
		for (let n = 0; n < 10; n++)
			expect(await strict.type(card, password, { address })).toMatchObject({ ok: true });
	});
});

describe('what is stored of attempts', () => {
	it('names neither card nor address, and goes after a day', async () => {
		const { card, password } = await anAccount(database.db);
		const address = anAddress();
		await fail(card, address, 1);
		const { rows } = await database.db.execute(sql`select key from rate_limit`);
		const stored = JSON.stringify(rows).toLowerCase();
		expect(stored).not.toContain(card.toLowerCase());
		expect(stored).not.toContain(address);
		await rig.type(card, password, { address, minute: 25 * 60 });
		const left = await database.db.execute(sql`select key from rate_limit`);
		// Only the two wider counters of the attempt a day later are left.
		expect(left.rows).toHaveLength(2);
	});
});
