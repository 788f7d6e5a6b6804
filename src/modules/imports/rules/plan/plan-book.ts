import { countRows, noCounts, type Counts, type Entity, type Outcome } from '../entity.ts';
import type { IncomingRow } from '../incoming-row.ts';
import type { Incoming } from '../incoming.ts';
import { notice, type Notice, type OwnCode, type OwnFacts } from '../notice.ts';
import type { Link, Standing } from '../standing.ts';

/** What is to be remembered of a row, for the next import and for undoing this one. */
export type LinkToKeep = {
	entity: Entity;
	legacyId: string;
	recordId: string;
	isCreated: boolean;
	hash: string;
	mark: string;
	kept: Record<string, unknown>;
};

const refusedByReaders = [
	'fields',
	'copies',
	'members',
	'loans',
	'renewals',
	'visits',
	'titles',
	'rules',
	'closedDays',
	'holds',
	'charges'
] as const satisfies readonly Entity[];

/** Collects what the planning of one import finds: counts, lines of the report, links. */
export class PlanBook {
	readonly counts: Partial<Record<Entity, Counts>> = {};
	readonly notices: Notice[];
	readonly links: LinkToKeep[] = [];
	readonly #standing: Standing;

	constructor(incoming: Incoming, standing: Standing) {
		this.#standing = standing;
		this.notices = [...incoming.notices];
		for (const entity of refusedByReaders) this.count(entity, 'rejected', incoming.refused[entity] ?? 0);
	}

	count(entity: Entity, outcome: Outcome, rows = 1): void {
		const counts = (this.counts[entity] ??= noCounts());
		countRows(counts, outcome, rows);
	}

	note<Code extends OwnCode>(
		place: { source: string; row: string },
		code: Code,
		facts: OwnFacts[Code]
	): void {
		this.notices.push(notice(place, code, facts));
	}

	/** A row that is not imported, with its reason. */
	reject<Code extends OwnCode>(entity: Entity, row: IncomingRow, code: Code, facts: OwnFacts[Code]): void {
		this.count(entity, 'rejected');
		this.note(row, code, facts);
	}

	keep(entity: Entity, row: IncomingRow, record: { id: string; mark: string; isCreated?: boolean }): void {
		const { legacyId, hash, kept } = row;
		const { id: recordId, mark, isCreated = false } = record;
		this.links.push({ entity, legacyId, recordId, isCreated, hash, mark, kept });
	}

	/** What was remembered of a row, whatever became of ours. */
	remembered(entity: Entity, legacyId: string): Link | undefined {
		return this.#standing.links.get(entity)?.get(legacyId);
	}

	/** What was remembered of a row, if it still stands for the same row of ours. */
	linkOf(entity: Entity, legacyId: string, recordId: string): Link | undefined {
		const link = this.remembered(entity, legacyId);
		return link?.recordId === recordId ? link : undefined;
	}
}
