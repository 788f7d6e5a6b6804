// Mornings at the desk and the door, in a library that has a year behind it: the loans, returns and visits of a busy
// morning, mixed as they come, with readers searching meanwhile, as fast as they are answered.
//   npm run bench -- year [--titles 12000] [--members 10000] [--loans 60000] [--visits 55000] [--mornings 20]
import { parseArgs } from 'node:util';
import { addPastLoans, type PastLoan } from '#modules/circulation/index.server.ts';
import { addPastVisits, type PastVisit } from '#modules/visits/index.server.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { generateTitles } from '../catalogue-generator.ts';
import { printFigure } from '../figures.ts';
import { naturalCurve, pick, seededRandom } from '../random.ts';
import { makeLibrary, type BenchRows } from './library.ts';
import { measure, type Ask } from './load.ts';
import { startServer } from './server.ts';

const { values: options } = parseArgs({
	options: {
		titles: { type: 'string', default: '12000' },
		members: { type: 'string', default: '10000' },
		loans: { type: 'string', default: '60000' },
		visits: { type: 'string', default: '55000' },
		mornings: { type: 'string', default: '20' }
	}
});

const bench = 'year';
/** Days of a year on which the library is open. */
const openDays = 300;
/** A busy morning has the acts of a whole mean day. */
const perMorning = (year: string) => Math.ceil(Number(year) / openDays);
const random = seededRandom(55_000);
const oneOfDay = 24 * 60 * 60 * 1000;

const library = await makeLibrary(
	generateTitles(Number(options.titles), 1),
	Number(options.members),
	liveAYear
);
const server = await startServer();
const headers = { authorization: `Bearer ${library.token}` };

/** Popular books go out often, eager readers come often; every loan ended, and no copy was out twice. */
async function liveAYear(db: Db, { copies, members }: BenchRows): Promise<void> {
	const popular = naturalCurve(random, copies.length, 0.6);
	const eager = naturalCurve(random, members.length, 0.5);
	const now = Date.now();
	const freeFrom = new Map<string, number>();
	const loans: PastLoan[] = [];
	for (let index = 0; index < Number(options.loans); index++) {
		const lent = now - oneOfDay * (3 + 362 * (1 - index / Number(options.loans)));
		let copy = copies[popular()];
		while (copy && (freeFrom.get(copy.id) ?? 0) > lent) copy = pick(random, copies);
		const member = members[eager()];
		if (!copy || !member) continue;
		const returned = Math.min(now - oneOfDay, lent + oneOfDay * (1 + 8 * random()));
		freeFrom.set(copy.id, returned);
		loans.push({
			copyId: copy.id,
			titleId: copy.titleId,
			memberId: member.id,
			branchId: copy.branchId,
			lentAt: new Date(lent),
			dueOn: addDays(dayOfInstant(new Date(lent)), 7),
			returnedAt: new Date(returned),
			returnBranchId: copy.branchId,
			channel: 'demo'
		});
	}
	await addPastLoans(db, loans);
	const visits = Array.from({ length: Number(options.visits) }, (_, index): PastVisit => {
		const recordedAt = new Date(now - oneOfDay * (1 + 364 * (1 - index / Number(options.visits))));
		return {
			kind: 'guest',
			branchId: pick(random, copies).branchId,
			at: recordedAt,
			recordedAt,
			sex: pick(random, ['female', 'male']),
			channel: 'demo'
		};
	});
	await addPastVisits(db, visits);
}

let key = 0;

/** A book goes out, one that went out before comes back, somebody steps in, somebody searches. */
function morning(number: number): Ask[] {
	const loans = perMorning(options.loans);
	const visits = perMorning(options.visits);
	const act = (path: string, body: object): Ask => ({
		path: `/api/v1/${path}`,
		method: 'POST',
		headers,
		body: { ...body, key: `tahun-${++key}` }
	});
	const cardAt = (index: number) => library.cards[(number * loans + index) % library.cards.length];
	const asks: Ask[] = [];
	for (let index = 0; index < loans; index++) {
		const copy = library.copies[number * loans + index];
		asks.push(act('loans', { card: cardAt(index), copy }));
		if (number > 0) asks.push(act('returns', { copy: library.copies[(number - 1) * loans + index] }));
		if (index < visits)
			asks.push(act('visits', { branch: library.branches[0], sex: pick(random, ['female', 'male']) }));
		if (index % 4 === 0) asks.push({ path: `/katalog?q=${pick(random, ['air', 'rumah', 'anak', 'laut'])}` });
	}
	return asks;
}

try {
	printFigure(bench, 'start', {
		titles: library.titles,
		copies: library.copies.length,
		members: library.cards.length,
		loans: Number(options.loans),
		visits: Number(options.visits),
		filledIn: Math.round(library.seconds),
		readyAfter: server.readyAfter,
		...server.memory()
	});
	const at = (figure: string, atOnce: number, asks: Ask[]) =>
		measure(server, { bench, figure, asks, atOnce, expect: [200, 201] });
	await at('warm-up', 2, morning(0));
	const mornings = Array.from({ length: Number(options.mornings) }, (_, index) => morning(index + 1));
	const half = Math.ceil(mornings.length / 2);
	await at('mornings-alone', 1, mornings.slice(0, half).flat());
	await at('mornings-at-eight', 8, mornings.slice(half).flat());
	printFigure(bench, 'memory', server.memory());
} finally {
	await server.stop();
	library.remove();
}
