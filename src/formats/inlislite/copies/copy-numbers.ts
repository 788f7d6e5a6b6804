import type { Findings } from '../findings.ts';

type Numbers = { legacyId: string; barcode: string | null; inventoryNumber: string | null };

/**
 * Checks the numbers that are pasted into copies, one copy after the other. A barcode given to two copies stays with
 * the first, because a scanner must find one; an inventory number may stand twice, as it does in the inventory book.
 */
export function copyNumberCheck(source: string, findings: Findings) {
	const barcodes = new Map<string, string>();
	const inventoryNumbers = new Map<string, string>();
	return ({ legacyId, barcode, inventoryNumber }: Numbers): Numbers => {
		if (inventoryNumber === null) findings.add(source, legacyId, 'copy-inventory-number-missing', {});
		else {
			const first = inventoryNumbers.get(inventoryNumber);
			if (first === undefined) inventoryNumbers.set(inventoryNumber, legacyId);
			else findings.add(source, legacyId, 'copy-inventory-number-twice', { number: inventoryNumber, first });
		}
		if (barcode === null) {
			findings.add(source, legacyId, 'copy-barcode-missing', {});
			return { legacyId, barcode, inventoryNumber };
		}
		const first = barcodes.get(barcode.toLowerCase());
		if (first !== undefined) findings.add(source, legacyId, 'copy-barcode-twice', { barcode, first });
		else barcodes.set(barcode.toLowerCase(), legacyId);
		return { legacyId, barcode: first === undefined ? barcode : null, inventoryNumber };
	};
}
