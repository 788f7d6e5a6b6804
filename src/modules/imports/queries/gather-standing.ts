import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import {
	knownCopies,
	knownCopyCategories,
	knownTitles,
	takenBarcodes,
	titlesByControlNumber,
	titlesByIds,
	type NumberedTitle
} from '#modules/catalogue/index.server.ts';
import { isMaterialType } from '#modules/catalogue/index.ts';
import {
	copiesToReplace,
	knownViolations,
	knownHolds,
	knownLoans,
	openLoansOfCopies,
	policyRows
} from '#modules/circulation/index.server.ts';
import { knownMemberCategories, knownMembers, takenCardNumbers } from '#modules/members/index.server.ts';
import { knownVisits } from '#modules/visits/index.server.ts';
import { knownClosedDays, knownPlaces } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Entity } from '../rules/entity.ts';
import type { Incoming } from '../rules/incoming.ts';
import type { Link, Standing } from '../rules/standing.ts';
import { madePrefix } from '../rules/plan/number-giver.ts';
import { importedRow, importRun } from '../schema.ts';

const violationEntities = ['charges', 'suspensions', 'obligations'] as const;

/** Everything that stands here and may meet the source. */
export async function gatherStanding(db: Db, incoming: Incoming): Promise<Standing> {
	const { legacySource: source, kind } = incoming;
	const links = await linksOf(db, source);
	const titles = byLegacyId(await knownTitles(db, source));
	const copies = byLegacyId(await knownCopies(db, source));
	const numbered = await numberedTitles(db, incoming, titles);
	const copyIds = [...copies.values()].map(({ id }) => id);
	return {
		...(await knownPlaces(db)),
		memberCategories: await knownMemberCategories(db),
		copyCategories: await knownCopyCategories(db),
		titles,
		numbered,
		records: await recordsOf(db, numbered, links.get('titles')),
		copies,
		members: byLegacyId(await knownMembers(db, source)),
		loans: byLegacyId(await knownLoans(db, source)),
		visits: byLegacyId(await knownVisits(db, source)),
		rules: await policyRows(db),
		closedDays: await knownClosedDays(db),
		holds: await knownHolds(
			db,
			[...(links.get('holds')?.values() ?? [])].map(({ recordId }) => recordId)
		),
		violations: await knownViolations(
			db,
			violationEntities.flatMap((entity) =>
				[...(links.get(entity)?.values() ?? [])].map(({ recordId }) => recordId)
			)
		),
		replacementsAsked: await copiesToReplace(db),
		openLoans: await openLoansOfCopies(db, copyIds),
		barcodes: await takenBarcodes(db, {
			barcodes: incoming.copies.flatMap(({ barcode }) => barcode ?? []),
			prefix: madePrefix
		}),
		cardNumbers: await takenCardNumbers(db, {
			numbers: incoming.members.flatMap(({ cardNumber }) => cardNumber ?? []),
			prefix: madePrefix
		}),
		links,
		earlierName: await earlierName(db, kind)
	};
}

const byLegacyId = <Row extends { legacyId: string }>(rows: readonly Row[]): Map<string, Row> =>
	new Map(rows.map((row) => [row.legacyId, row]));

async function linksOf(db: Db, source: string): Promise<Map<Entity, Map<string, Link>>> {
	const rows = await db
		.select({
			entity: importedRow.entity,
			legacyId: importedRow.legacyId,
			recordId: importedRow.recordId,
			hash: importedRow.hash,
			mark: importedRow.mark
		})
		.from(importedRow)
		.where(eq(importedRow.legacySource, source));
	const links = new Map<Entity, Map<string, Link>>();
	for (const { entity, legacyId, ...link } of rows) {
		const ofEntity = links.get(entity) ?? new Map<string, Link>();
		links.set(entity, ofEntity.set(legacyId, link));
	}
	return links;
}

/** Titles that a record may mean by its control number, for records that are not known by their id. */
async function numberedTitles(
	db: Db,
	incoming: Incoming,
	known: ReadonlyMap<string, unknown>
): Promise<Map<string, NumberedTitle[]>> {
	const numbers = incoming.titles.flatMap(({ legacyId, controlNumber }) =>
		controlNumber === null || known.has(legacyId) ? [] : [controlNumber.number]
	);
	const found = numbers.length === 0 ? [] : await titlesByControlNumber(db, [...new Set(numbers)]);
	const byNumber = new Map<string, NumberedTitle[]>();
	for (const title of found) {
		const same = byNumber.get(title.controlNumber) ?? [];
		byNumber.set(title.controlNumber, [...same, title]);
	}
	return byNumber;
}

async function recordsOf(
	db: Db,
	numbered: ReadonlyMap<string, readonly NumberedTitle[]>,
	links: ReadonlyMap<string, Link> | undefined
): Promise<Standing['records']> {
	const linked = new Set([...(links?.values() ?? [])].map(({ recordId }) => recordId));
	const ids = [...numbered.values()].flat().map(({ id }) => id);
	const rows = await titlesByIds(
		db,
		ids.filter((id) => !linked.has(id))
	);
	return new Map(
		rows.map(({ id, marc, materialType }) => [
			id,
			{ marc, materialType: isMaterialType(materialType) ? materialType : 'monograf' }
		])
	);
}

/** How the library called itself in the last import of this kind that still stands. */
async function earlierName(db: Db, kind: Incoming['kind']): Promise<string | null> {
	const [run] = await db
		.select({ name: importRun.sourceName })
		.from(importRun)
		.where(and(eq(importRun.kind, kind), isNull(importRun.undoneAt), isNotNull(importRun.sourceName)))
		.orderBy(desc(importRun.createdAt))
		.limit(1);
	return run?.name ?? null;
}
