import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { keepSupervision } from './keep-supervision.ts';
import { takeSupervision } from './keeper.ts';
import { PostgresRefusal } from './refusal.ts';
import type { Runner } from './runner.ts';
import { makeSocketDirectory } from './socket-directory.ts';
import { serverArguments } from './settings.ts';
import type { ServerSettings } from './settings.ts';
import { spawnPostgres, willPass } from './spawn-postgres.ts';
import type { PostgresProcess } from './spawn-postgres.ts';

export type LaunchPlan = {
	binaries: Binaries;
	runner: Runner;
	dataDirectory: string;
	socketDirectory: string;
	settings: ServerSettings;
	/** Who supervises, e.g. `suluah start`. */
	who: string;
	log: (line: string) => void;
};

export type Launched = PostgresProcess & {
	/** Gives the supervisor's lock back. */
	release: () => Promise<void>;
};

/** Starts the server and takes supervision of it. */
export async function launch(plan: LaunchPlan): Promise<Launched> {
	makeSocketDirectory(plan.socketDirectory, plan.runner);
	const server = await spawnPatiently(plan);
	try {
		const supervision = await takeSupervision(plan.socketDirectory, plan.who);
		if (supervision.taken) {
			const { socketDirectory, who } = plan;
			return { ...server, ...keepSupervision(supervision.session, socketDirectory, who, server.ended) };
		}
	} catch {
		// Another start took our fresh server for an orphan in the moment before we held the lock, and stopped it.
	}
	throw new PostgresRefusal('already-running', 'Another start of Suluah was faster on the same data.');
}

async function spawnPatiently(plan: LaunchPlan): Promise<PostgresProcess> {
	const args = serverArguments(plan.dataDirectory, plan.socketDirectory, plan.settings);
	const deadline = performance.now() + 10_000;
	for (;;) {
		try {
			return await spawnPostgres(plan.binaries, plan.runner, args, plan.log);
		} catch (error) {
			if (!willPass(error) || performance.now() > deadline) throw error;
			await wait(50);
		}
	}
}
