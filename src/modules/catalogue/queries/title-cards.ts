import { sql } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import type { AccessKind } from '../rules/access.ts';
import type { CopyStatus } from '../rules/copy-status.ts';
import { title } from '../schema.ts';

export type CardCopy = {
	branchId: string;
	callNumber: string | null;
	status: CopyStatus;
	access: AccessKind;
};

export type TitleCard = {
	id: string;
	publicId: string;
	title: string;
	subtitle: string | null;
	authors: string[];
	year: number | null;
	yearText: string | null;
	materialType: string;
	classNumber: string | null;
	callNumber: string | null;
	isLocal: boolean;
	isbns: string[];
	copies: CardCopy[];
};

/** What a row of a list shows about titles, in the order asked for; ids that are gone are left out. */
export async function titleCards(db: Db, publicIds: readonly string[]): Promise<TitleCard[]> {
	if (publicIds.length === 0) return [];
	const rows = await db
		.select({
			id: title.id,
			publicId: title.publicId,
			title: title.title,
			subtitle: title.subtitle,
			contributors: title.contributors,
			year: title.year,
			yearText: title.yearText,
			materialType: title.materialType,
			classNumber: title.classNumber,
			callNumber: title.callNumber,
			isLocal: title.isLocal,
			isbns: title.isbns,
			// Written out: inside a sub-select Drizzle's own name for the column would mean the copy's id.
			copies: sql<CardCopy[] | null>`(
				select json_agg(json_build_object('branchId', c.branch_id, 'callNumber', c.call_number,
					'status', c.status, 'access', c.access) order by c.barcode)
				from copy c where c.title_id = "title"."id" and c.status <> 'weeded')`
		})
		.from(title)
		.where(anyOf(title.publicId, publicIds));
	const byId = new Map(rows.map((row) => [row.publicId, row]));
	return publicIds.flatMap((publicId) => {
		const row = byId.get(publicId);
		if (!row) return [];
		const { contributors, isbns, copies, ...rest } = row;
		return {
			...rest,
			authors: contributors.map((person) => person.name),
			isbns: isbns.flatMap((isbn) => isbn.digits ?? []),
			copies: copies ?? []
		};
	});
}
