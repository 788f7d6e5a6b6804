import { readConfig } from '#platform/config/index.server.ts';
import { processLog } from '#platform/log/index.server.ts';
import { BuildMissing } from '../../server/load-app.ts';
import { PortRefusal } from '../../server/listen.ts';
import { serve } from '../../server/serve.ts';
import type { ServeOptions } from '../../server/serve.ts';
import { asRefused } from '../as-refused.ts';
import { Refused } from '../command.ts';
import type { Call, Outcome } from '../command.ts';
import { announcement } from './announcement.ts';
import { readDemonstrationAccounts } from './demonstration-accounts.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { aborted, listenForStop } from './until-stopped.ts';

/** How long running requests may take when the process is asked to end, in milliseconds. */
const usualGrace = 5_000;

const stopped: Outcome = { json: { stopped: true }, text: 'Suluah has stopped.' };

/** Serves until the process is asked to end, then takes everything down in order. */
export async function runUntilStopped(
	{ say }: Call,
	loadApp: ServeOptions['loadApp'],
	grace = usualGrace
): Promise<Outcome> {
	const begun = performance.now();
	const { signal, impatient } = listenForStop();
	const config = readConfig();
	let serving: Awaited<ReturnType<typeof serve>>;
	try {
		const beforeApp = () => loadDemonstration(config, say, signal);
		serving = await serve({ config, say, signal, beforeApp, loadApp });
	} catch (error) {
		if (signal.aborted && signal.reason === 'asked') return stopped;
		if (error instanceof PortRefusal || error instanceof BuildMissing) throw new Refused(error.message);
		const foreseen = asRefused(error);
		if (foreseen) throw foreseen;
		// Thrown on, it would only stop what runs: the process listens for what nobody caught and ends in peace.
		processLog(config).error('Suluah could not start', { error });
		const why = error instanceof Error ? error.message : String(error);
		throw new Refused(`Suluah could not start: ${why}`);
	}
	const seconds = (performance.now() - begun) / 1000;
	process.stdout.write(`${announcement(serving.address, readDemonstrationAccounts(config), seconds)}\n`);

	const reason = await Promise.race([aborted(signal), serving.lost]);
	say('Stopping; running requests may finish. A second Ctrl-C does not wait for them.');
	await serving.stop(grace, impatient);
	if (!(reason instanceof Error)) return stopped;
	processLog(config).error('Suluah had to stop', { error: reason });
	throw new Refused(`Suluah had to stop: ${reason.message}`);
}
