import { ensureRoles } from '#modules/identity/index.server.ts';
import { inTransaction, refreshStatistics, type Db } from '#platform/database/index.server.ts';
import { demoCopies, demoSeed, makeDemoLife } from '#database/demo/life.ts';
import { demoMembers } from '#database/demo/people.ts';
import { demoOpenDays } from '#database/demo/places.ts';
import { demoSchools } from '#database/demo/schools.ts';
import { demoTitles } from '#database/demo/titles/index.ts';
import { defaultRoles } from '../default-roles.ts';
import { loadCollection } from './load-collection.ts';
import { loadHarm } from './load-harm.ts';
import { loadHoldShelf } from './load-hold-shelf.ts';
import { loadLetters } from './load-letters.ts';
import { loadLife } from './load-life.ts';
import { loadMobileLibrary } from './load-mobile-library.ts';
import { loadPeople, type DemoSignIn } from './load-people.ts';
import { loadPlaces } from './load-places.ts';
import { loadRules } from './load-rules.ts';
import { loadSchools } from './load-schools.ts';
import { loadVisits } from './load-visits.ts';

export type DemonstrationReport = {
	titles: number;
	copies: number;
	members: number;
	loans: number;
	visits: number;
	accounts: DemoSignIn[];
};

/**
 * Fills an empty library with the demonstration, all of it or nothing.
 *
 * @param asOf the day from which all its dates count, ISO
 */
export async function loadDemonstration(db: Db, asOf: string, now: Date): Promise<DemonstrationReport> {
	const report = await inTransaction(db, async (tx) => {
		await ensureRoles(tx, defaultRoles);
		const life = makeDemoLife({
			seed: demoSeed,
			asOf,
			titles: demoTitles,
			copies: demoCopies,
			members: demoMembers,
			openDays: demoOpenDays
		});
		const places = await loadPlaces(tx, Number(asOf.slice(0, 4)));
		const people = await loadPeople(tx, places, { asOf, now });
		await loadRules(tx);
		const collection = await loadCollection(tx, { titles: demoTitles, copies: life.copies }, places, now);
		await loadLife(tx, life, { places, collection, people });
		await loadHoldShelf(tx, { life, members: demoMembers, asOf }, { places, collection });
		await loadHarm(tx, life, asOf, { places, people });
		await loadVisits(tx, life.visits, asOf, { places, people });
		await loadSchools(tx, { asOf, now }, { places, people });
		const atTheCars = await loadMobileLibrary(tx, asOf, places);
		await loadLetters(tx, asOf, { places, people });
		return {
			titles: demoTitles.length,
			copies: life.copies.length,
			members: demoMembers.length + demoSchools.length,
			loans: life.loans.length,
			visits: life.visits.length + atTheCars,
			accounts: people.signIns
		};
	});
	await refreshStatistics(db);
	return report;
}
