import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCopies, addTitles, type NewTitle } from '#modules/catalogue/index.server.ts';
import { emptyTitleForm, newMarc, suggestCallNumber } from '#modules/catalogue/index.ts';
import { createToken } from '#modules/identity/index.server.ts';
import { addMembers } from '#modules/members/index.server.ts';
import { addBranches, addOpeningHours } from '#modules/organisation/index.server.ts';
import { refreshStatistics, type Db } from '#platform/database/index.server.ts';
import { memberDirectory } from '#wiring/member-directory.server.ts';
import { withAppDatabase } from '../../src/cli/with-app-database.ts';
import type { GeneratedTitle } from '../catalogue-generator.ts';

export type BenchLibrary = {
	folder: string;
	token: string;
	titles: number;
	copies: string[];
	/** Codes of its branches. */
	branches: string[];
	cards: string[];
	seconds: number;
	remove: () => void;
};

/** What the rows of the library are called inside, for a bench that gives it a past. */
export type BenchRows = {
	copies: { id: string; titleId: string; branchId: string }[];
	members: { id: string }[];
};

type Source = Iterable<GeneratedTitle> | AsyncIterable<GeneratedTitle>;

const portion = 2000;

/** A library in a data folder of its own, filled with generated titles and members; a program's token for the desk. */
export async function makeLibrary(
	titles: Source,
	members: number,
	live: (db: Db, rows: BenchRows) => Promise<void> = async () => undefined
): Promise<BenchLibrary> {
	const folder = mkdtempSync(join(tmpdir(), 'suluah-bench-'));
	process.env.SULUAH_DATA_DIR = folder;
	process.env.SULUAH_ENV = 'test';
	const begun = performance.now();
	const filled = await withAppDatabase(
		'suluah bench',
		() => undefined,
		async (db) => {
			const collection = await fillCollection(db, titles);
			const { cards, members: memberRows } = await fillMembers(db, members);
			await live(db, { copies: collection.copyRows, members: memberRows });
			await refreshStatistics(db);
			const made = await createToken(
				db,
				{ roleName: 'kepala' },
				{ now: new Date(), members: memberDirectory }
			);
			if (!made.ok) throw new Error(JSON.stringify(made.reasons));
			const { titles: count, copies, branches } = collection;
			return { titles: count, copies, branches, cards, token: made.value.token };
		}
	);
	return {
		...filled,
		folder,
		seconds: (performance.now() - begun) / 1000,
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}

async function fillCollection(db: Db, source: Source) {
	const branches = new Map<string, string>();
	const copies: string[] = [];
	const copyRows: BenchRows['copies'] = [];
	let titles = 0;
	let waiting: GeneratedTitle[] = [];

	async function store() {
		const unknown = waiting.flatMap((one) => one.copies.map((copy) => copy.branch));
		for (const code of new Set(unknown)) if (!branches.has(code)) branches.set(code, await aBranch(db, code));
		const added = await addTitles(db, waiting.map(newTitleOf));
		const rows = waiting.flatMap((one, index) =>
			one.copies.map((copy) => ({
				titleId: added[index]?.id ?? '',
				barcode: copy.barcode,
				branchId: branches.get(copy.branch) ?? '',
				callNumber: copy.callNumber
			}))
		);
		const made = await addCopies(db, rows);
		copyRows.push(...rows.map((row, index) => ({ ...row, id: made[index]?.id ?? '' })));
		copies.push(...rows.map((row) => row.barcode));
		titles += added.length;
		waiting = [];
	}

	for await (const one of source) {
		waiting.push(one);
		if (waiting.length === portion) await store();
	}
	await store();
	return { titles, copies, copyRows, branches: [...branches.keys()] };
}

async function aBranch(db: Db, code: string): Promise<string> {
	const [row] = await addBranches(db, [{ code, name: `Gedung ${code}`, shortName: code, kind: 'building' }]);
	if (!row) throw new Error('no branch was made');
	await addOpeningHours(
		db,
		[1, 2, 3, 4, 5, 6].map((weekday) => ({ branchId: row.id, weekday, opens: '08:00', closes: '20:00' }))
	);
	return row.id;
}

function newTitleOf(one: GeneratedTitle): NewTitle {
	return {
		marc: newMarc({
			...emptyTitleForm,
			title: one.title,
			subtitle: one.subtitle || null,
			authors: one.authors.map((heading, index) => ({
				heading,
				role: null,
				main: index === 0,
				kind: 'person'
			})),
			publisher: one.publisher,
			yearText: String(one.year),
			isbns: one.isbn === null ? [] : [one.isbn],
			language: one.language === 'id' ? 'ind' : one.language,
			classNumber: one.classNumber,
			callNumber: suggestCallNumber({
				classNumber: one.classNumber,
				entry: one.authors[0] ?? null,
				title: one.title
			}),
			subjects: one.subjects,
			summaries: one.summary ? [one.summary] : []
		})
	};
}

async function fillMembers(db: Db, count: number) {
	const cards = Array.from({ length: count }, (_, index) => `UKUR-${String(index + 1).padStart(6, '0')}`);
	const members = await addMembers(
		db,
		cards.map((cardNumber, index) => ({
			cardNumber,
			name: `Anggota Ukur ${index + 1}`,
			registeredOn: '2026-01-01',
			expiresOn: '2099-12-31'
		}))
	);
	return { cards, members };
}
