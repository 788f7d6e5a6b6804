import { may, type Actor } from '#modules/identity/index.ts';
import type { CatalogueSearch } from '#modules/search/index.server.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import { createMeasures, type Measures } from '#platform/measures/measures.ts';
import type { Permission } from './permissions.ts';

const permission: Permission = 'organisation.measures.read';

/** The measures of this process, with what only the application knows. */
export const measuresOf = (search: CatalogueSearch, jobs: Jobs): Measures =>
	createMeasures([
		{
			name: 'suluah_search_titles',
			help: 'Titles in the catalogue index of this process.',
			ask: async () => (await search.search({ text: '', filters: {}, page: 1, limit: 1 })).total
		},
		{
			name: 'suluah_ledger_lag_seconds',
			help: 'How long ago the catalogue index was last in step with the ledger.',
			ask: () => (performance.now() - search.inStepAt()) / 1000
		},
		{
			name: 'suluah_jobs_waiting',
			help: 'Jobs whose time has come and that nobody has begun.',
			ask: () => jobs.waiting().catch(() => null)
		}
	]);

export type Asker = {
	/** Whoever asks, as far as our own proxies tell. */
	address: string;
	/** The host that was asked for, as it was sent. */
	host: string | null;
	/** The request came through a proxy, ours or not. */
	isForwarded: boolean;
	actor: Actor | null;
};

const isLoopback = (address: string) => address === '::1' || address.startsWith('127.');
const isLocalHost = (host: string | null) => /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/i.test(host ?? '');

/**
 * The measures are for programs on this machine and for those with an administrator's token. A proxy on this machine
 * speaks from loopback too, for everybody: it forwards, or it asks for the name that people type.
 */
export function mayReadMeasures({ address, host, isForwarded, actor }: Asker): boolean {
	if (actor !== null) return may(actor, permission);
	return isLoopback(address) && isLocalHost(host) && !isForwarded;
}
