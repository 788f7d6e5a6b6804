import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '#platform/config/index.server.ts';
import { openDatabase, type Db } from '#platform/database/index.server.ts';
import {
	createDatabase,
	startPostgres,
	throwawaySettings
} from '#platform/embedded-postgres/index.server.ts';
import { migrate } from '#platform/migrations/index.server.ts';
import { sourceHash } from '../../scripts/set-up/source-hash.mjs';
import { chromiumPath } from '../../scripts/tests/chromium-path.mjs';
import { seedJourneys, seedKiosks, type TitleAddresses } from './journey-seed.ts';
import { accounts, type AccountKey } from './journey-seed-facts.ts';
import { signInOverHttp, type SessionCookie } from './sign-in-over-http.ts';
import { startApp } from './start-app.ts';

export type JourneyFacts = {
	/** Where the app answers, without a slash at the end. */
	address: string;
	/** Sessions that are open from the start; nobody signs them out. */
	sessions: Record<AccountKey, SessionCookie>;
	titles: TitleAddresses;
	/** What the paired kiosks hold. */
	kiosks: Record<KioskKey, SessionCookie>;
	/** Where the one browser of all journeys is reached; null where this machine has none. */
	browser: string | null;
};

export type KioskKey = 'guestBook' | 'selfService' | 'car' | 'lostCar';

declare module 'vitest' {
	export interface ProvidedContext {
		journey: JourneyFacts;
	}
}

/**
 * Brings up what the journeys walk through: a throwaway PostgreSQL with the rig's small library, the built app in a
 * process of its own with a stopped clock, and one browser. Takes all of it down again.
 */
export default async function startJourneyServer(project: TestProject): Promise<() => Promise<void>> {
	refuseMissingBuild();
	const undo: (() => Promise<unknown>)[] = [];
	const stop = async () => {
		for (const act of undo.splice(0).reverse()) await act();
	};
	try {
		const folder = mkdtempSync(join(tmpdir(), 'suluah-journeys-'));
		undo.push(async () => rmSync(folder, { recursive: true, force: true }));
		const server = await startPostgres({
			dataDirectory: join(folder, 'postgres'),
			who: 'suluah journeys',
			durable: false,
			settings: throwawaySettings
		});
		undo.push(async () => {
			await server.stop();
			rmSync(server.socketDirectory, { recursive: true, force: true });
		});
		await createDatabase(server.socketDirectory, 'suluah');
		const url = server.url('suluah');
		await migrate(url);
		const { db, close } = openDatabase({ url });
		const seeded = await seedLibrary(db).finally(close);
		const app = await startApp(url, join(folder, 'data'));
		undo.push(app.stop);
		const browser = await startBrowser();
		if (browser) undo.push(browser.close);
		project.provide('journey', {
			address: app.address,
			sessions: await openSessions(app.address),
			titles: seeded.titles,
			kiosks: {
				guestBook: { name: deviceCookie, value: seeded.kiosks.guestBook },
				selfService: { name: deviceCookie, value: seeded.kiosks.selfService },
				car: { name: deviceCookie, value: seeded.kiosks.car },
				lostCar: { name: deviceCookie, value: seeded.kiosks.lostCar }
			},
			browser: browser?.address ?? null
		});
		return stop;
	} catch (error) {
		await stop();
		throw error;
	}
}

const deviceCookie = 'suluah.device';

async function seedLibrary(db: Db) {
	return { titles: await seedJourneys(db), kiosks: await seedKiosks(db) };
}

/** The journeys look at the pages that people get: the built ones. */
function refuseMissingBuild(): void {
	const build = join(projectRoot(), 'build');
	const remedy = '`node scripts/set-up.mjs --build` builds them';
	if (!existsSync(join(build, 'handler.js')))
		throw new Error(`The journeys need the built pages: ${remedy}, and so does \`npm test\`.`);
	const mark = join(build, '.suluah-sources');
	if (!existsSync(mark) || readFileSync(mark, 'utf8') !== sourceHash())
		process.stderr.write(`The built pages may be older than their sources: ${remedy}.\n`);
}

async function startBrowser(): Promise<{ address: string; close: () => Promise<void> } | null> {
	const executablePath = chromiumPath();
	if (executablePath === undefined) return null;
	const server = await chromium.launchServer({
		executablePath,
		args: ['--no-sandbox', '--disable-dev-shm-usage']
	});
	return { address: server.wsEndpoint(), close: () => server.close() };
}

async function openSessions(address: string): Promise<Record<AccountKey, SessionCookie>> {
	const sessions: Partial<Record<AccountKey, SessionCookie>> = {};
	for (const key in accounts) {
		const account = key as AccountKey;
		sessions[account] = await signInOverHttp(address, accounts[account].card);
	}
	return sessions as Record<AccountKey, SessionCookie>;
}
