import { sql, type SQL } from 'drizzle-orm';
import { visitorsInSpans } from '#modules/visits/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';

/** What happened while a car stood at a stop. */
export type CallFigures = {
	/** Public id of the route. */
	route: string;
	day: string;
	/** Public id, name and kecamatan of the stop, also when it is given up now. */
	stop: string;
	name: string;
	district: string;
	openedAt: Date;
	/** Null while the car stands there. */
	closedAt: Date | null;
	lent: number;
	returned: number;
	newMembers: number;
	people: number;
	male: number;
	female: number;
};

type Row = Omit<CallFigures, 'openedAt' | 'closedAt' | 'people' | 'male' | 'female'> & {
	key: string;
	branchId: string;
	openedAt: string;
	closedAt: string | null;
	ends: string;
};

const iso = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Every call at a stop in a period with its figures, in the order of the calls. Loans, returns and new members are read
 * from the ledger, visitors from the guest book, by place and time: a call lasts until it is closed, the next one
 * begins, the trip is closed or the day ends, whichever is first.
 */
export async function callFigures(db: Db, period: { from: string; to: string }): Promise<CallFigures[]> {
	const { rows } = await db.execute<Row>(sql`
		with span as (
			select c.id as key, r.public_id as route, t.day::text as day, t.branch_id, s.public_id as stop, s.name, s.district,
				c.opened_at, c.closed_at,
				least(c.closed_at, t.closed_at, lead(c.opened_at) over (partition by c.trip_id order by c.opened_at),
					((t.day + 1)::timestamp at time zone 'Asia/Jakarta')) as ends
			from mobile_call c
			join mobile_trip t on t.id = c.trip_id
			join mobile_route r on r.id = t.route_id
			join mobile_stop s on s.id = c.stop_id
			where t.day between ${period.from} and ${period.to})
		select span.key, span.route, span.day, span.branch_id as "branchId", span.stop, span.name, span.district,
			${iso(sql`span.opened_at`)} as "openedAt", ${iso(sql`span.closed_at`)} as "closedAt", ${iso(sql`span.ends`)} as ends,
			acts.lent, acts.returned, acts."newMembers"
		from span, lateral (
			select
				(count(*) filter (where e.kind = 'circulation.loan.created')
					- count(*) filter (where e.kind = 'circulation.loan.undone'))::int as lent,
				(count(*) filter (where e.kind = 'circulation.loan.returned')
					- count(*) filter (where e.kind = 'circulation.return.undone'))::int as returned,
				count(*) filter (where e.kind = 'members.member.registered')::int as "newMembers"
			from service_event e
			where e.kind in ('circulation.loan.created', 'circulation.loan.undone', 'circulation.loan.returned',
					'circulation.return.undone', 'members.member.registered')
				and e.branch_id = span.branch_id and e.occurred_at >= span.opened_at and e.occurred_at < span.ends) acts
		order by span.day, span.opened_at`);
	const visitors = await visitorsInSpans(
		db,
		rows.map(({ key, branchId, openedAt, ends }) => ({ key, branchId, from: openedAt, to: ends }))
	);
	return rows.map(({ key, branchId: _, ends: __, openedAt, closedAt, ...row }) => ({
		...row,
		openedAt: new Date(openedAt),
		closedAt: closedAt === null ? null : new Date(closedAt),
		...(visitors.get(key) ?? { people: 0, male: 0, female: 0 })
	}));
}
