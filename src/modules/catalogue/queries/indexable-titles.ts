import { sql } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import type { AccessKind } from '../rules/access.ts';
import type { CopyStatus } from '../rules/copy-status.ts';
import type { Contributor, Isbn } from '../rules/title-description.ts';

/** What a search index wants to know of a title; `branch` is the branch's code. */
export type IndexableTitle = {
	id: string;
	publicId: string;
	title: string;
	subtitle: string | null;
	partName: string | null;
	contributors: Contributor[];
	subjects: string[];
	series: string | null;
	publisher: string | null;
	notes: string | null;
	summary: string | null;
	isbns: Isbn[];
	issns: string[];
	classNumber: string | null;
	callNumber: string | null;
	materialType: string;
	language: string | null;
	year: number | null;
	isLocal: boolean;
	isVisible: boolean;
	createdAt: number;
	copies: IndexableCopy[];
};

export type IndexableCopy = {
	branch: string;
	callNumber: string | null;
	status: CopyStatus;
	access: AccessKind;
};

const portion = 5000;

const columns = sql`
	t.id, t.public_id as "publicId", t.title, t.subtitle, t.part_name as "partName", t.contributors, t.subjects,
	t.series, t.publisher, t.notes, t.summary, t.isbns, t.issns, t.class_number as "classNumber",
	t.call_number as "callNumber", t.material_type as "materialType", t.language, t.year,
	t.is_local as "isLocal", t.is_visible as "isVisible",
	(extract(epoch from t.created_at) * 1000)::float8 as "createdAt",
	coalesce(c.copies, '[]'::json) as copies`;

const copiesOf = (titles: ReturnType<typeof sql>) => sql`
	select c.title_id, json_agg(json_build_object('branch', b.code, 'callNumber', c.call_number,
		'status', c.status, 'access', c.access) order by c.barcode) as copies
	from copy c join branch b on b.id = c.branch_id
	where c.status <> 'weeded' and ${titles}
	group by c.title_id`;

/** Every title, a portion at a time in the order of their ids. */
export async function* indexableTitles(db: Db): AsyncGenerator<IndexableTitle> {
	let after = '00000000-0000-0000-0000-000000000000';
	for (;;) {
		const result = await db.execute(sql`
			with t as (select * from title where id > ${after} order by id limit ${portion}),
			c as (${copiesOf(sql`c.title_id in (select id from t)`)})
			select ${columns} from t left join c on c.title_id = t.id order by t.id`);
		const rows = result.rows as IndexableTitle[];
		yield* rows;
		const last = rows.at(-1);
		if (!last || rows.length < portion) return;
		after = last.id;
	}
}

/** The same for some titles; what does not exist is missing. */
export async function indexableTitlesByIds(db: Db, ids: readonly string[]): Promise<IndexableTitle[]> {
	if (ids.length === 0) return [];
	const wanted = sql`any(${sql.param([...ids])}::uuid[])`;
	const result = await db.execute(sql`
		with t as (select * from title where id = ${wanted}),
		c as (${copiesOf(sql`c.title_id = ${wanted}`)})
		select ${columns} from t left join c on c.title_id = t.id`);
	return result.rows as IndexableTitle[];
}
