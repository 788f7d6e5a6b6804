import { and, eq, isNull, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { aCopy, aTitle } from '#modules/catalogue/testing/a-title.ts';
import { aMember } from '#modules/members/testing/a-member.ts';
import { aBranch } from '#modules/organisation/testing/a-branch.ts';
import { addDays } from '#platform/clock/index.ts';
import { useDatabase } from '#tests/support/database.ts';
import { closeDays } from './closings/close-days.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { queueOfTitle } from './holds/queries/queue-of-title.ts';
import { cancelHold } from './holds/use-cases/cancel-hold.ts';
import { endOverdueHolds } from './holds/use-cases/end-overdue-holds.ts';
import { placeHold } from './holds/use-cases/place-hold.ts';
import { dueCalendar } from './queries/due-calendar.ts';
import { policyFor } from './queries/policy-for.ts';
import { hold, loan, loanPolicy } from './schema.ts';
import { atTheDesk } from './testing/at-the-desk.ts';

/**
 * Years of a small library, drawn at random: few books, few readers, so that they get in each other's way. After every
 * step what must always hold is looked at. More of it: SULUAH_HISTORY_STEPS=5000, another one: SULUAH_HISTORY_SEED=7.
 */
const steps = Number(process.env.SULUAH_HISTORY_STEPS ?? 500);
const seed = Number(process.env.SULUAH_HISTORY_SEED ?? 24_11);

const database = useDatabase();
const chance = drawFrom(seed);
const one = <T>(list: readonly T[]): T => {
	const drawn = list[Math.floor(chance() * list.length)];
	if (drawn === undefined) throw new Error('nothing to draw from');
	return drawn;
};

type Place = Awaited<ReturnType<typeof aBranch>>;
type Copy = Awaited<ReturnType<typeof aCopy>> & { branchId: string };
let places: Place[];
let titles: Awaited<ReturnType<typeof aTitle>>[];
let copies: Copy[];
let members: Awaited<ReturnType<typeof aMember>>[];
let day = '2026-01-05';
let sent = 0;
/** What the last scan can be taken back by, and what stood before it; null once something else was done since. */
let lastScan: { undo: string; before: string | null } | null = null;

beforeAll(async () => {
	const { db } = database;
	places = [await aBranch(db), await aBranch(db, { openWeekdays: [1, 2, 3, 4, 5, 6] })];
	titles = [await aTitle(db), await aTitle(db), await aTitle(db)];
	copies = [];
	for (const title of [...titles, ...titles, titles[0]]) {
		const branchId = one(places).id;
		if (title)
			copies.push({ ...(await aCopy(db, { branchId, titleId: title.id, title: title.title })), branchId });
	}
	members = [];
	for (let index = 0; index < 5; index++) members.push(await aMember(db));
	await db.insert(loanPolicy).values({
		maxLoans: 2,
		maxHolds: 2,
		suspensionMode: 'constant',
		suspensionDays: 1,
		suspensionPer: 'day',
		suspensionCap: 5
	});
});

const at = () => atTheDesk(one(places).id, day);
const key = () => `riwayat.${++sent}`;

const acts: Record<string, () => Promise<unknown>> = {
	lend: async () => {
		const member = one(members);
		const before = await everything();
		const act = at();
		const reply = await serveDesk(
			database.db,
			{ act: 'scan', code: one(copies).barcode, card: member.cardNumber, mode: 'automatic', key: key() },
			act,
			'id'
		);
		lastScan = reply.undo === undefined ? null : { undo: reply.undo, before };
		if (reply.rows[0]?.kind !== 'lent') return;
		const policy = await policyFor(database.db, {
			branchId: act.branchId ?? '',
			memberCategoryId: null,
			copyCategoryId: null,
			materialType: '',
			day
		});
		expect(await openLoansOf(member.id)).toBeLessThanOrEqual(policy.maxLoans);
	},
	bringBack: async () => {
		const before = await everything();
		const reply = await serveDesk(
			database.db,
			{ act: 'scan', code: one(copies).barcode, mode: 'returns', key: key() },
			at(),
			'id'
		);
		lastScan = reply.undo === undefined ? null : { undo: reply.undo, before };
	},
	renew: () =>
		serveDesk(database.db, { act: 'renew-all', card: one(members).cardNumber, key: key() }, at(), 'id'),
	wait: () =>
		placeHold(
			database.db,
			{ card: one(members).cardNumber, title: one(titles).publicId, pickup: one(places).code },
			at()
		),
	giveUp: async () => {
		const live = await queueOfTitle(database.db, one(titles).id);
		if (live.length > 0) await cancelHold(database.db, { hold: one(live).publicId }, at());
	},
	takeBack: async () => {
		if (!lastScan) return;
		const reply = await serveDesk(
			database.db,
			{ act: 'undo', of: lastScan.undo, key: key() },
			atTheDesk(places[0]?.id ?? '', day),
			'id'
		);
		if (reply.undone && lastScan.before !== null)
			expect((await everything()) === lastScan.before, 'as if it had never been').toBe(true);
		lastScan = null;
	},
	pass: async () => {
		day = addDays(day, 1 + Math.floor(chance() * 4));
		lastScan = null;
		await endOverdueHolds(database.db, atTheDesk('', day).now);
	},
	close: () => {
		const firstDay = addDays(day, 1 + Math.floor(chance() * 9));
		const branchId = one([null, ...places.map(({ id }) => id)]);
		return closeDays(
			database.db,
			{
				branchId,
				firstDay,
				lastDay: addDays(firstDay, Math.floor(chance() * 2)),
				kind: 'sudden',
				reason: 'Banjir'
			},
			at()
		);
	},
	changeRule: () =>
		database.db
			.update(loanPolicy)
			.set({ maxLoans: one([1, 2, 3]), loanDays: one([3, 7, 14]), maxHolds: one([1, 2]) })
};

/** How often each is drawn. */
const weights: Record<string, number> = {
	lend: 10,
	bringBack: 9,
	renew: 3,
	wait: 5,
	giveUp: 2,
	takeBack: 4,
	pass: 5,
	close: 1,
	changeRule: 1
};
const urn = Object.entries(weights).flatMap(([name, times]) => Array<string>(times).fill(name));

test(
	`${steps} steps of a library drawn with ${seed}: no copy on two cards, no loan that ends on a closed day, dense queues, a ledger that counts what stands`,
	async () => {
		const done: string[] = [];
		for (let index = 0; index < steps; index++) {
			const name = one(urn);
			done.push(`${day} ${name}`);
			await acts[name]?.();
			if (lastScan && !['lend', 'bringBack'].includes(name)) lastScan.before = null;
			await expectInOrder(done.slice(-5).join(', '));
		}
		const { told, held } = await counts();
		expect(told).toEqual(held);
		// The history was worth something.
		expect(held?.['loans']).toBeGreaterThan(steps / 20);
		expect(held?.['fulfilled']).toBeGreaterThan(0);
	},
	30_000 + steps * 400
);

async function expectInOrder(lately: string): Promise<void> {
	const open = await database.db.select().from(loan).where(isNull(loan.returnedAt));
	expect(new Set(open.map(({ copyId }) => copyId)).size, `a copy on two cards after ${lately}`).toBe(
		open.length
	);
	for (const place of places) {
		const calendar = await dueCalendar(database.db, place.id, day);
		const closed = open.filter(
			({ branchId, dueOn }) => branchId === place.id && dueOn >= day && !calendar(dueOn).open
		);
		expect(closed, `a loan that ends on a closed day after ${lately}`).toEqual([]);
	}
	for (const title of titles) {
		const queue = await queueOfTitle(database.db, title.id);
		expect(
			new Set(queue.map(({ queueNumber }) => queueNumber)).size,
			`two readers with one turn after ${lately}`
		).toBe(queue.length);
		expect(new Set(queue.map(({ memberId }) => memberId)).size, `a reader waits twice after ${lately}`).toBe(
			queue.length
		);
	}
	const kept = await database.db.execute(sql`
		select copy_id from hold where state in ('ready', 'in-transit')
		group by copy_id having count(*) > 1 or copy_id is null`);
	expect(kept.rows, `a copy kept for two, or none kept, after ${lately}`).toEqual([]);
	const astray = await database.db.execute(sql`
		select c.barcode, c.status from copy c
		where (c.status = 'on-loan') <> exists (select from loan l where l.copy_id = c.id and l.returned_at is null)`);
	expect(astray.rows, `a copy that says otherwise than its loans after ${lately}`).toEqual([]);
}

const openLoansOf = async (memberId: string) =>
	(
		await database.db
			.select({ id: loan.id })
			.from(loan)
			.where(and(eq(loan.memberId, memberId), isNull(loan.returnedAt)))
	).length;

/** Every row that a scan may change, in words that can be compared. */
async function everything(): Promise<string> {
	const { rows } = await database.db.execute(sql`
		select (select jsonb_agg(to_jsonb(x) order by id) from loan x) as loans,
			(select jsonb_agg(to_jsonb(x) order by id) from hold x) as holds,
			(select jsonb_agg(to_jsonb(x) order by id) from suspension x) as suspensions,
			(select jsonb_agg(to_jsonb(x) order by id) from loan_renewal x) as renewals,
			(select jsonb_agg(jsonb_build_array(id, status) order by id) from copy) as copies`);
	return JSON.stringify(rows);
}

/** What the tables hold, and what the ledger makes of it: made less undone. */
async function counts() {
	const { rows } = await database.db.execute<{
		held: Record<string, number>;
		told: Record<string, number>;
	}>(sql`
		with n as (select kind, facts->>'from' as came, count(*)::int as n from service_event group by 1, 2),
		made as (select
			coalesce(sum(n) filter (where kind = 'circulation.loan.created'), 0)
				- coalesce(sum(n) filter (where kind = 'circulation.loan.undone'), 0) as loans,
			coalesce(sum(n) filter (where kind = 'circulation.loan.returned'), 0)
				- coalesce(sum(n) filter (where kind = 'circulation.return.undone'), 0) as returns,
			coalesce(sum(n) filter (where kind = 'circulation.loan.renewed'), 0)
				- coalesce(sum(n) filter (where kind = 'circulation.renewal.undone'), 0) as renewals,
			coalesce(sum(n) filter (where kind = 'circulation.hold.fulfilled'), 0)
				- coalesce(sum(n) filter (where kind = 'circulation.hold.undone' and came = 'fulfilled'), 0) as fulfilled
			from n)
		select
			(select jsonb_build_object('loans', loans, 'returns', returns, 'renewals', renewals, 'fulfilled', fulfilled)
				from made) as told,
			jsonb_build_object(
				'loans', (select count(*) from loan),
				'returns', (select count(*) from loan where returned_at is not null),
				'renewals', (select count(*) from loan_renewal),
				'fulfilled', (select count(*) from ${hold} where state = 'fulfilled')) as held`);
	return { told: rows[0]?.told, held: rows[0]?.held };
}

/** The same draws for the same seed (mulberry32). */
function drawFrom(start: number): () => number {
	let state = start >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
