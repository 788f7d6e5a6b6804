import type { Findings } from '../findings.ts';
import { copyAccessKinds } from '../lookups/copy-access.ts';
import { copyStatuses } from '../lookups/copy-status.ts';
import { readLookup } from '../lookups/lookup.ts';
import { matchLookup } from '../lookups/match-lookup.ts';
import type { Structure } from '../structure/read-structure.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import { reportedDay } from '../tables/report-date.ts';
import { copyNumberCheck } from './copy-numbers.ts';
import type { InlisliteCopy } from './copy.ts';
import { placeCopy, placesOf } from './place-copy.ts';

type Tables = Pick<
	InlisliteTables,
	'copies' | 'statuses' | 'rules' | 'collectionCategories' | 'media' | 'sources' | 'partners'
>;

/**
 * The copies of titles that exist; a copy is refused for nothing else. Its `status` is what the row says: the loans
 * are asked afterwards (settle-copy-status.ts).
 */
export function readCopies(
	tables: Tables,
	structure: Structure,
	titleIds: ReadonlySet<string>,
	findings: Findings
): InlisliteCopy[] {
	const table = tables.copies;
	const lookups = {
		statuses: readLookup(tables.statuses, 'Name'),
		rules: readLookup(tables.rules, 'Name'),
		categories: readLookup(tables.collectionCategories, 'Name', 'Code'),
		media: readLookup(tables.media, 'Name', 'Code'),
		sources: readLookup(tables.sources, 'Name', 'Code'),
		partners: readLookup(tables.partners, 'Name')
	};
	const places = placesOf(structure);
	const checkNumbers = copyNumberCheck(table.name, findings);

	const copies: InlisliteCopy[] = [];
	for (const row of table.rows()) {
		const legacyId = row.id('ID');
		if (legacyId === null) continue;
		const titleId = row.id('Catalog_id');
		if (titleId === null || !titleIds.has(titleId)) {
			findings.add(table.name, legacyId, 'copy-without-title', { titleId: titleId ?? '' });
			continue;
		}
		const barcode = row.text('NomorBarcode');
		if (barcode !== null && barcode !== row.cell('NomorBarcode'))
			findings.add(table.name, legacyId, 'number-trimmed', { column: 'NomorBarcode' });

		const statusId = row.id('Status_id');
		// The name as it stands: "Tidak diketahui" is a status of its own here.
		const statusName = lookups.statuses.get(statusId)?.name ?? null;
		const status = matchLookup(copyStatuses, statusId, statusName);
		if (!status) findings.add(table.name, legacyId, 'copy-status-unknown', { statusId: statusId ?? '' });

		const ruleId = row.id('Rule_id');
		const rule = lookups.rules.nameOf(ruleId);
		if (rule === null) findings.add(table.name, legacyId, 'copy-rule-unknown', { ruleId: ruleId ?? '' });

		const price = row.number('Price');
		if (price !== null && price < 0) findings.add(table.name, legacyId, 'copy-price-negative', { price });

		const categoryId = row.id('Category_id');
		const category = lookups.categories.nameOf(categoryId);
		const created = row.date('CreateDate');
		const context = { table, legacyId, findings };
		copies.push({
			titleId,
			...checkNumbers({ legacyId, barcode, inventoryNumber: row.text('NoInduk') }),
			rfid: row.text('RFID'),
			callNumber: row.text('CallNumber'),
			...placeCopy(
				{ legacyId, roomId: row.id('Location_id'), branchId: row.id('Location_Library_id') },
				places,
				table.name,
				findings
			),
			categoryId: category === null ? null : categoryId,
			category,
			medium: lookups.media.nameOf(row.id('Media_id')),
			access: matchLookup(copyAccessKinds, ruleId, rule) ?? null,
			rule,
			isReference: row.flag('ISREFERENSI') ?? false,
			isVisible: row.flag('ISOPAC') !== false && row.flag('active') !== false,
			status: status ?? 'unknown',
			storedStatus: { kind: status ?? null, name: statusName },
			source: lookups.sources.nameOf(row.id('Source_id')),
			supplier: lookups.partners.nameOf(row.id('Partner_id')),
			sourceNote: row.text('Keterangan_Sumber'),
			price: price !== null && price < 0 ? null : price,
			currency: row.text('Currency'),
			acquiredOn: reportedDay(row, 'TanggalPengadaan', context),
			serialIssue: row.text('EDISISERIAL'),
			serialIssuedOn: reportedDay(row, 'TANGGAL_TERBIT_EDISI_SERIAL', context),
			accompanying: row.text('BAHAN_SERTAAN'),
			note: row.text('KETERANGAN_LAIN'),
			createdOn: typeof created === 'string' ? null : created.day
		});
	}
	return copies;
}
