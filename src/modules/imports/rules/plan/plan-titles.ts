import type { NewTitle } from '#modules/catalogue/index.server.ts';
import type { Incoming, IncomingTitle } from '../incoming.ts';
import { fingerprintOfRecord, withKnownLeader } from '../marc-content.ts';
import { markOfVersion, type Standing } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';

type Known = {
	id: string;
	version: number;
	/** Found by its number: another source's title, or one of ours. */ isForeign: boolean;
};

export type PlannedTitles = {
	create: NewTitle[];
	update: { id: string; place: { source: string; row: string }; entry: NewTitle }[];
	byRef: Map<string, string>;
};

export function planTitles(
	incoming: Incoming,
	standing: Standing,
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedTitles {
	const plan: PlannedTitles = { create: [], update: [], byRef: new Map() };
	const count = (row: IncomingTitle, outcome: 'created' | 'updated' | 'unchanged') => {
		book.count('titles', outcome);
		book.count('fields', outcome, row.fieldRows);
	};
	for (const row of incoming.titles) {
		const known = findTitle(row, standing);
		if (known === 'ambiguous') {
			const { number } = row.controlNumber ?? { number: '' };
			const titles = standing.numbered.get(number)?.length ?? 0;
			book.reject('titles', row, 'control-number-ambiguous', { number, titles });
			continue;
		}
		if (!known) {
			const id = newId();
			const legacy = { source: incoming.legacySource, id: row.legacyId };
			plan.create.push({ ...row.entry, id, legacy });
			plan.byRef.set(row.legacyId, id);
			book.keep('titles', row, { id, mark: markOfVersion(1), isCreated: true });
			count(row, 'created');
			continue;
		}
		plan.byRef.set(row.legacyId, known.id);
		const link = book.linkOf('titles', row.legacyId, known.id);
		const ours = standing.records.get(known.id);
		const marc = ours ? withKnownLeader(row.entry.marc, ours.marc) : row.entry.marc;
		const isSame =
			!link && ours !== undefined && fingerprintOfRecord(ours.marc) === fingerprintOfRecord(marc);
		const mark = markOfVersion(known.version);
		if (known.isForeign && !link)
			book.note(row, 'title-known-by-control-number', { number: row.controlNumber?.number ?? '' });
		const judgement = isSame ? 'unchanged' : judgeRow(row, { mark, fresh: markOfVersion(1) }, link);
		if (judgement === 'updated') {
			// What a leader only lets guess was said for certain when the title came from elsewhere.
			const materialType = row.entry.materialType ?? ours?.materialType;
			const entry = { ...row.entry, marc, ...(materialType === undefined ? {} : { materialType }) };
			plan.update.push({ id: known.id, place: { source: row.source, row: row.row }, entry });
			book.keep('titles', row, { id: known.id, mark: markOfVersion(known.version + 1) });
			count(row, 'updated');
			continue;
		}
		if (judgement === 'kept') book.note(row, 'row-changed-here', {});
		else if (!link) book.keep('titles', row, { id: known.id, mark });
		count(row, 'unchanged');
	}
	return plan;
}

/**
 * The title here that is the same: by the source's id, else by control number. The number alone is enough only while
 * not both name an agency (003) and the agencies differ; two titles with it decide nothing.
 */
function findTitle(row: IncomingTitle, standing: Standing): Known | 'ambiguous' | undefined {
	const own = standing.titles.get(row.legacyId);
	if (own) return { ...own, isForeign: false };
	if (row.controlNumber === null) return undefined;
	const { number, agency } = row.controlNumber;
	const numbered = (standing.numbered.get(number) ?? []).filter(
		(title) => title.agency === null || agency === null || title.agency === agency
	);
	if (numbered.length > 1) return 'ambiguous';
	const [found] = numbered;
	return found && { id: found.id, version: found.version, isForeign: true };
}
