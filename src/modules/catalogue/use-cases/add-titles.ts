import type { MarcRecord } from '#formats/marc21/record.ts';
import { insertMany, type Db } from '#platform/database/index.server.ts';
import { describeMarc } from '../rules/describe-marc.ts';
import type { Audience } from '../rules/title-description.ts';
import type { MaterialType } from '../rules/material-types.ts';
import { title } from '../schema.ts';

export type NewTitle = {
	/** Given only where other rows name the title before it is written. */
	id?: string;
	marc: MarcRecord;
	/** Said by whoever knows better than the leader does. */
	materialType?: MaterialType;
	audience?: Audience;
	isLocal?: boolean;
	isVisible?: boolean;
	/** Shown when the record has none of its own. */
	callNumber?: string;
	/** Shown while the record has no title of its own. */
	placeholderTitle?: string;
	createdAt?: Date;
	legacy?: { source: string; id: string };
};

/** The columns of a title: what its MARC record says, and what was said beside it. */
export function titleColumns(entry: NewTitle): typeof title.$inferInsert {
	const description = describeMarc(entry.marc);
	const name = description.title || entry.placeholderTitle || '[tanpa judul]';
	return {
		...description,
		...(entry.id === undefined ? {} : { id: entry.id }),
		callNumber: description.callNumber ?? entry.callNumber ?? null,
		title: name,
		sortTitle: description.sortTitle || name.toLowerCase(),
		marc: entry.marc,
		materialType: entry.materialType ?? description.materialType,
		audience: entry.audience ?? description.audience,
		...(entry.isLocal === undefined ? {} : { isLocal: entry.isLocal }),
		...(entry.isVisible === undefined ? {} : { isVisible: entry.isVisible }),
		...(entry.createdAt === undefined ? {} : { createdAt: entry.createdAt, updatedAt: entry.createdAt }),
		...(entry.legacy === undefined ? {} : { legacySource: entry.legacy.source, legacyId: entry.legacy.id })
	};
}

/** Adds titles in bulk, for imports and the demonstration; their ids come back in the same order. */
export function addTitles(db: Db, entries: readonly NewTitle[]): Promise<{ id: string; publicId: string }[]> {
	return insertMany(entries.map(titleColumns), (rows) =>
		db.insert(title).values(rows).returning({ id: title.id, publicId: title.publicId })
	);
}
