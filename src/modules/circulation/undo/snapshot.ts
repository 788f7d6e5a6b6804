import { sql, type SQL } from 'drizzle-orm';
import { copiesForShelf } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { RowImage, Snapshot } from './row-change.ts';
import { waysAfter, waysBefore } from './snapshot-of-ways.ts';

type CopyOfTitle = { id: string; titleId: string };
type Rows = Record<string, RowImage> | null;

const idsOf = (rows: Record<string, RowImage>): SQL => sql`any(${sql.param(Object.keys(rows))}::uuid[])`;

/**
 * The rows that an act about a copy can change, as they are before it: its open loan with renewals, suspensions and
 * charges, the live holds of its title, what is open about the copy itself, and the state of every copy that is kept for one of them. The caller holds the
 * lock of the copy; the loan is locked here.
 */
export async function snapshotBefore(tx: Db, copy: CopyOfTitle): Promise<Snapshot> {
	const { rows } = await tx.execute(sql`
		with open_loan as materialized (
			select * from loan where copy_id = ${copy.id} and returned_at is null for no key update)
		select
			(select jsonb_object_agg(l.id, to_jsonb(l)) from open_loan l) as "loan",
			(select jsonb_object_agg(r.id, to_jsonb(r)) from loan_renewal r
			 where r.loan_id in (select id from open_loan)) as "loan_renewal",
			(select jsonb_object_agg(s.id, to_jsonb(s)) from suspension s
			 where s.loan_id in (select id from open_loan)) as "suspension",
			(select jsonb_object_agg(c.id, to_jsonb(c)) from charge c
			 where c.loan_id in (select id from open_loan)) as "charge",
			(select jsonb_object_agg(h.id, to_jsonb(h)) from hold h
			 where h.title_id = ${copy.titleId} and (h.state in ('waiting', 'in-transit', 'ready')
			   or (h.copy_id = ${copy.id} and h.state in ('expired', 'cancelled')
			       and h.shelf_cleared_at is null))) as "hold",
			${waysBefore(copy)}`);
	return withCopies(tx, rows[0], copy.id);
}

/** The same rows after the act, with the loan, renewals, suspensions and charges that it made. */
export async function snapshotAfter(tx: Db, copy: CopyOfTitle, before: Snapshot): Promise<Snapshot> {
	const { rows } = await tx.execute(sql`
		with own_loan as (
			select * from loan where copy_id = ${copy.id} and (returned_at is null or id = ${idsOf(before.loan)}))
		select
			(select jsonb_object_agg(l.id, to_jsonb(l)) from own_loan l) as "loan",
			(select jsonb_object_agg(r.id, to_jsonb(r)) from loan_renewal r
			 where r.loan_id in (select id from own_loan)) as "loan_renewal",
			(select jsonb_object_agg(s.id, to_jsonb(s)) from suspension s
			 where s.loan_id in (select id from own_loan)) as "suspension",
			(select jsonb_object_agg(c.id, to_jsonb(c)) from charge c
			 where c.loan_id in (select id from own_loan)) as "charge",
			(select jsonb_object_agg(h.id, to_jsonb(h)) from hold h where h.id = ${idsOf(before.hold)}) as "hold",
			${waysAfter(copy, before)}`);
	return withCopies(tx, rows[0], ...Object.keys(before.copy));
}

/** Of a copy only its state is an act's business; copies kept for the holds belong to it. */
async function withCopies(
	tx: Db,
	row: Record<string, unknown> | undefined,
	...ids: string[]
): Promise<Snapshot> {
	const found = row as Record<Exclude<keyof Snapshot, 'copy'>, Rows>;
	const kept = Object.values(found.hold ?? {}).flatMap(({ copy_id: id }) =>
		typeof id === 'string' ? [id] : []
	);
	const copies = await copiesForShelf(tx, [...new Set([...ids, ...kept])]);
	return {
		copy: Object.fromEntries(copies.map(({ id, status }) => [id, { id, status }])),
		loan: found.loan ?? {},
		loan_renewal: found.loan_renewal ?? {},
		hold: found.hold ?? {},
		suspension: found.suspension ?? {},
		charge: found.charge ?? {},
		transfer: found.transfer ?? {},
		obligation: found.obligation ?? {},
		return_claim: found.return_claim ?? {},
		reading: found.reading ?? {}
	};
}
