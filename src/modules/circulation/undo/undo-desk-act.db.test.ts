import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { useDatabase } from '#tests/support/database.ts';
import type { DeskRequest } from '../desk/desk-request.ts';
import { serveDesk } from '../desk/serve-desk.ts';
import { aHold } from '../holds/testing/a-hold.ts';
import { loanPolicy } from '../schema.ts';
import { atTheDesk } from '../testing/at-the-desk.ts';
import { undoDeskAct } from './undo-desk-act.ts';

const database = useDatabase();
let here: string;
let there: string;
let sent = 0;

beforeAll(async () => {
	here = (await aBranch(database.db, { shortName: 'Adinegoro' })).id;
	there = (await aBranch(database.db, { shortName: 'Muhammad Yamin' })).id;
	await database.db
		.insert(loanPolicy)
		.values({ suspensionMode: 'constant', suspensionDays: 1, suspensionPer: 'day', suspensionCap: 9 });
});

const nextKey = () => `uji-undur.${++sent}`;

type At = { at?: string; on?: string };
const serve = (request: DeskRequest, { at = here, on = '2026-11-24' }: At = {}) =>
	serveDesk(database.db, request, atTheDesk(at, on), 'id');
const scan = (code: string, card?: string, at?: At) =>
	serve({ act: 'scan', code, card, mode: 'automatic', key: nextKey() }, at);
const undo = (of: string | undefined, at?: At) =>
	serve({ act: 'undo', of: of ?? 'nothing', key: nextKey() }, at);

/** Every row that circulation keeps, and the state of every copy. */
async function everything() {
	const tables = ['loan', 'loan_renewal', 'hold', 'suspension'];
	const rows = await Promise.all(
		tables.map(async (table) => {
			const found = await database.db.execute(
				sql`select to_jsonb(x) as row from ${sql.identifier(table)} x order by id`
			);
			return [table, found.rows.map(({ row }) => row)] as const;
		})
	);
	const copies = await database.db.execute(sql`select id, status from copy order by id`);
	return { ...Object.fromEntries(rows), copies: copies.rows };
}

/** What the ledger counts and what the tables hold. */
async function counts() {
	const { rows } = await database.db.execute(sql`
		with told as (select kind, count(*)::int as n from service_event group by kind)
		select
			(select count(*)::int from loan) as "loans",
			(select count(*)::int from loan where returned_at is not null) as "returns",
			(select count(*)::int from loan_renewal) as "renewals",
			(select count(*)::int from hold where state = 'fulfilled') as "fulfilled",
			(select count(*)::int from suspension) as "suspensions",
			(select coalesce(sum(case kind when 'circulation.loan.created' then n else -n end), 0)::int from told
			 where kind in ('circulation.loan.created', 'circulation.loan.undone')) as "loansTold",
			(select coalesce(sum(case kind when 'circulation.loan.returned' then n else -n end), 0)::int from told
			 where kind in ('circulation.loan.returned', 'circulation.return.undone')) as "returnsTold",
			(select coalesce(sum(case kind when 'circulation.loan.renewed' then n else -n end), 0)::int from told
			 where kind in ('circulation.loan.renewed', 'circulation.renewal.undone')) as "renewalsTold",
			(select count(*) filter (where kind = 'circulation.hold.fulfilled')
				- count(*) filter (where kind = 'circulation.hold.undone' and facts->>'from' = 'fulfilled')
			 from service_event)::int as "fulfilledTold",
			(select coalesce(sum(case kind when 'circulation.suspension.created' then n else -n end), 0)::int from told
			 where kind in ('circulation.suspension.created', 'circulation.suspension.undone')) as "suspensionsTold"`);
	return rows[0] as Record<string, number>;
}

type Step = {
	what: 'scan' | 'return' | 'renew' | 'hold';
	copy: number;
	member: number;
	far: boolean;
	undone: boolean;
};

const step = fc.record<Step>({
	what: fc.constantFrom('scan', 'scan', 'return', 'return', 'renew', 'hold'),
	copy: fc.nat(3),
	member: fc.nat(2),
	far: fc.boolean(),
	undone: fc.boolean()
});

async function aWorld() {
	const titles = [await aTitle(database.db), await aTitle(database.db)] as const;
	const copies = [];
	for (const title of [titles[0], titles[0], titles[0], titles[1]])
		copies.push(await aCopy(database.db, { branchId: here, titleId: title.id, title: title.title }));
	const members = [await aMember(database.db), await aMember(database.db), await aMember(database.db)];
	return { titles, copies, members };
}

type World = Awaited<ReturnType<typeof aWorld>>;

async function take(world: World, { what, copy, member, far }: Step, day: string) {
	const { barcode } = world.copies[copy] ?? { barcode: '' };
	const { cardNumber: card } = world.members[member] ?? { cardNumber: '' };
	const at = { at: far ? there : here, on: day };
	switch (what) {
		case 'scan':
			return scan(barcode, card, at);
		case 'return':
			return serve({ act: 'scan', code: barcode, mode: 'returns', key: nextKey() }, at);
		case 'renew':
			return serve({ act: 'renew-all', card, key: nextKey() }, at);
		case 'hold': {
			const titleId = world.titles[copy === 3 ? 1 : 0].id;
			const memberId = world.members[member]?.id ?? '';
			// Whoever waits already, or has the book, is not put in the queue again.
			await aHold(database.db, { titleId, memberId, pickupBranchId: far ? there : here }).catch(() => null);
			return { undo: undefined };
		}
	}
}

test('what is undone is as if it had never been, whatever came before; the ledger agrees with the tables', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
			const world = await aWorld();
			for (const [index, one] of steps.entries()) {
				const day = `2026-11-${String(2 + index * 2).padStart(2, '0')}`;
				const before = await everything();
				const { undo: key } = await take(world, one, day);
				if (!one.undone || key === undefined) continue;
				expect(await everything()).not.toEqual(before);
				expect(await undo(key, { on: day })).toMatchObject({ undone: { key } });
				expect(await everything()).toEqual(before);
			}
			const { loans, returns, renewals, fulfilled, suspensions, ...told } = await counts();
			expect({ loans, returns, renewals, fulfilled, suspensions }).toEqual({
				loans: told['loansTold'],
				returns: told['returnsTold'],
				renewals: told['renewalsTold'],
				fulfilled: told['fulfilledTold'],
				suspensions: told['suspensionsTold']
			});
		}),
		{ numRuns: 10, seed: 2411 }
	);
	// The histories were worth something: readers waited, were served, and some of it was undone.
	const { rows } = await database.db.execute(sql`select distinct facts->>'from' as state from service_event
		where kind = 'circulation.hold.undone' order by 1`);
	expect(rows.map(({ state }) => state)).toEqual(['fulfilled', 'in-transit', 'ready']);
}, 240_000);

describe('undoing', () => {
	async function aLoan() {
		const member = await aMember(database.db);
		const copy = await aCopy(database.db, { branchId: here, title: 'Kemarau' });
		const reply = await scan(copy.barcode, member.cardNumber);
		return { card: member.cardNumber, barcode: copy.barcode, key: reply.undo };
	}

	test('a loan says so, and the card is told without it', async () => {
		const { card, barcode, key } = await aLoan();
		const reply = await serve({ act: 'undo', of: key ?? '', card, key: nextKey() });
		expect(reply).toMatchObject({
			spoken: 'Dibatalkan. Kemarau.',
			undone: { key, result: 'Dibatalkan' },
			session: { card, loans: [] }
		});
		expect(await scan(barcode, card)).toMatchObject({ rows: [{ kind: 'lent' }] });
	});

	test('a copy that was still on another card gives the loan back to that card', async () => {
		const { card, barcode } = await aLoan();
		const other = await aMember(database.db);
		const before = await everything();
		const reply = await scan(barcode, other.cardNumber);
		expect(reply.rows[0]?.detail).toContain(card);
		await undo(reply.undo);
		expect(await everything()).toEqual(before);
	});

	test('happens once: sent again it is told the same, asked again it is refused', async () => {
		const { key } = await aLoan();
		const request: DeskRequest = { act: 'undo', of: key ?? '', key: nextKey() };
		const reply = await serve(request);
		expect(await serve(request)).toEqual(reply);
		expect(await undo(key)).toMatchObject({
			sound: 'refused',
			rows: [{ result: 'Tidak dibatalkan', detail: 'Pindaian itu sudah dibatalkan.' }]
		});
	});

	test('is refused once the copy has moved on, and nothing changes', async () => {
		const { barcode, key } = await aLoan();
		await scan(barcode);
		const before = await everything();
		expect((await undo(key)).rows[0]?.detail).toContain('Sudah berubah lagi');
		expect(await everything()).toEqual(before);
	});

	test('is refused after its minute, and to somebody else', async () => {
		const { key } = await aLoan();
		expect((await undo(key, { on: '2026-11-25' })).rows[0]?.detail).toContain('60 detik');
		const other = { ...atTheDesk(here), actorId: '0198a000-0000-7000-8000-000000000001' };
		expect(await undoDeskAct(database.db, { of: key ?? '', key: nextKey() }, other)).toMatchObject({
			reasons: [{ code: 'undo.not-yours' }]
		});
	});

	test('a scan that changed nothing has nothing to undo', async () => {
		const copy = await aCopy(database.db, { branchId: here });
		expect(await scan(copy.barcode)).not.toHaveProperty('undo');
		expect(await undo('uji-tidak-ada')).toMatchObject({
			rows: [{ detail: 'Pindaian itu tidak mengubah apa pun.' }]
		});
	});
});
