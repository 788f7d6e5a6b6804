import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { expectNoMore, expectOwnEvents, isBehind } from './recorded-here.ts';

export type FollowedEvent = {
	id: string;
	position: number;
	kind: string;
	titleId: string | null;
	copyId: string | null;
	facts: Record<string, unknown>;
};

export type LedgerFollower = {
	/** Reads on if this process wrote something not seen yet; afterwards its own acts are applied. */
	catchUp(): Promise<void>;
	/** Reads on in any case. */
	readOn(): Promise<void>;
	/** When everything that was committed until then had been applied, on the clock of `performance.now()`. */
	inStepAt(): number;
	stop(): Promise<void>;
};

type Row = FollowedEvent & { horizon: string; id: string | null };

/** The point from which a follower that starts now must read: nothing committed later is older than it. */
export async function ledgerHorizon(db: Db): Promise<string> {
	const result = await db.execute(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`);
	return String((result.rows[0] as { horizon: string }).horizon);
}

/**
 * Keeps something in memory in step with the ledger: every event is applied at least once, in order of position,
 * whoever wrote it. It reads from the oldest transaction still running at the last look, so an act that commits late
 * is not skipped, and remembers what it has seen since then.
 *
 * Reading every 400 ms was chosen over LISTEN/NOTIFY: a notification makes commits wait for each other.
 */
export function followLedger(
	db: Db,
	options: {
		from: string;
		apply: (events: FollowedEvent[]) => Promise<void>;
		onError: (error: unknown) => void;
	}
): LedgerFollower {
	const unmet = expectOwnEvents();
	let horizon = options.from;
	let seen = new Set<string>();
	let reading: Promise<void> | undefined;
	let again: Promise<void> | undefined;
	let stopped = false;

	let inStep = performance.now();

	async function read() {
		const begun = performance.now();
		const result = await db.execute(sql`
			with here as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon)
			select here.horizon::text as horizon, e.id, e.position::float8 as position, e.kind,
				e.title_id as "titleId", e.copy_id as "copyId", e.facts
			from here left join service_event e on e.written_by >= ${horizon}::xid8
			order by e.position`);
		const rows = result.rows as Row[];
		const met = rows.filter((row) => row.id !== null);
		const fresh = met.filter((row) => !seen.has(row.id));
		if (fresh.length > 0) await options.apply(fresh);
		seen = new Set(met.map((row) => row.id));
		for (const id of seen) unmet.delete(id);
		horizon = rows[0]?.horizon ?? horizon;
		inStep = begun;
	}

	/** One read at a time; whoever asks during one gets the next, which surely began after they asked. */
	function readOn(): Promise<void> {
		if (!reading) {
			reading = read().finally(() => (reading = undefined));
			return reading;
		}
		again ??= reading
			.catch(() => undefined)
			.then(() => {
				again = undefined;
				return readOn();
			});
		return again;
	}

	const timer = setInterval(() => {
		if (!stopped && !reading) readOn().catch(options.onError);
	}, 400);
	timer.unref();

	return {
		catchUp: () => (isBehind(unmet) ? readOn() : Promise.resolve()),
		readOn,
		inStepAt: () => inStep,
		async stop() {
			stopped = true;
			expectNoMore(unmet);
			clearInterval(timer);
			await (again ?? reading)?.catch(() => undefined);
		}
	};
}
