import type { InlisliteCopy, InlisliteLibrary } from '#formats/inlislite/index.ts';
import type { IncomingCopy } from '../../rules/incoming.ts';
import { notice, type Notice } from '../../rules/notice.ts';
import { incomingRow, known } from './known.ts';
import { accessOf, copyStatusOf } from './words.ts';

/** Prices are kept with two decimals below a trillion; a price beyond that is a slip of the keyboard. */
const highestPrice = 1e12;

export function mapCopies({ copies }: InlisliteLibrary): { copies: IncomingCopy[]; notices: Notice[] } {
	const notices: Notice[] = [];
	const mapped = copies.map((copy): IncomingCopy => {
		const isPriceSound = copy.price === null || copy.price < highestPrice;
		if (!isPriceSound)
			notices.push(notice({ source: 'collections', row: copy.legacyId }, 'copy-price-too-large', {}));
		return incomingRow('collections', copy.legacyId, {
			titleRef: copy.titleId,
			branchRef: copy.branchId,
			roomRef: copy.roomId,
			categoryRef: copy.categoryId,
			barcode: copy.barcode,
			status: copyStatusOf[copy.status],
			facts: {
				accessionNumber: copy.inventoryNumber,
				callNumber: copy.callNumber,
				access: accessOf(copy.access, copy.storedStatus.kind ?? 'unknown'),
				source: copy.source,
				price: copy.price === null || !isPriceSound ? null : copy.price.toFixed(2),
				currency: copy.currency,
				acquiredOn: copy.acquiredOn,
				note: noteOf(copy)
			},
			kept: keptOf(copy)
		});
	});
	return { copies: mapped, notices };
}

/** What staff wrote by hand about a copy, a line each; a serial's issue and what belongs to it first. */
const noteOf = ({ serialIssue, accompanying, note }: InlisliteCopy): string | null => {
	const lines = [serialIssue, accompanying, note].filter((line) => line !== null);
	return lines.length === 0 ? null : lines.join('\n');
};

const keptOf = (copy: InlisliteCopy) =>
	known({
		status: copy.storedStatus.name,
		rule: copy.rule,
		isReference: copy.isReference,
		isHidden: !copy.isVisible,
		medium: copy.medium,
		rfid: copy.rfid,
		supplier: copy.supplier,
		sourceNote: copy.sourceNote,
		serialIssuedOn: copy.serialIssuedOn,
		createdOn: copy.createdOn
	});
