import { eq } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { copy, title } from '../schema.ts';

/** The copies behind barcodes in any capitals, each with its title; what nobody has is left out. */
export function copiesByBarcodes(db: Db, barcodes: readonly string[]) {
	const keys = [...new Set(barcodes.map((barcode) => barcode.trim().toLowerCase()))];
	return db
		.select({ barcode: copy.barcode, title: title.title })
		.from(copy)
		.innerJoin(title, eq(title.id, copy.titleId))
		.where(anyOf(copy.barcodeKey, keys));
}
