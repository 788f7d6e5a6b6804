import { sql, type SQL } from 'drizzle-orm';
import type { Snapshot } from './row-change.ts';

/** What can be open about a copy itself. Of readings, which are never open, the newest tells those after it. */
const isOpen = {
	transfer: sql`x.state in ('to-send', 'sent')`,
	obligation: sql`x.state = 'open'`,
	return_claim: sql`x.outcome is null`,
	reading: sql`x.id = (select id from reading where copy_id = x.copy_id order by id desc limit 1)`
} as const;

type Way = keyof typeof isOpen;
const ways: readonly Way[] = ['transfer', 'obligation', 'return_claim', 'reading'];

const rowsOf = (way: Way, copy: { id: string }, which: SQL): SQL =>
	sql`(select jsonb_object_agg(x.id, to_jsonb(x)) from ${sql.identifier(way)} x
		where x.copy_id = ${copy.id} and ${which}) as ${sql.identifier(way)}`;

const idsOf = (before: Snapshot, way: Way): SQL => sql`any(${sql.param(Object.keys(before[way]))}::uuid[])`;

/** Columns of the transfer, the obligation and the claim that are open about a copy, and of its last reading. */
export const waysBefore = (copy: { id: string }): SQL =>
	sql.join(
		ways.map((way) => rowsOf(way, copy, isOpen[way])),
		sql`, `
	);

/** The same rows after the act, and those that it made. */
export const waysAfter = (copy: { id: string }, before: Snapshot): SQL =>
	sql.join(
		ways.map((way) => rowsOf(way, copy, sql`(${isOpen[way]} or x.id = ${idsOf(before, way)})`)),
		sql`, `
	);
