import { readLookup } from '../lookups/lookup.ts';
import { matchLookup } from '../lookups/match-lookup.ts';
import { materials } from '../lookups/material.ts';
import type { Material } from '../lookups/material.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';

/** What each worksheet means: its name, else its id, else its mark as serial, music or map. */
export function readMaterials(table: InlisliteTables['worksheets']) {
	const names = readLookup(table, 'Name');
	const marked = new Map<string, Material>();
	for (const row of table.rows()) {
		const material = row.flag('ISSERIAL')
			? 'serial'
			: row.flag('ISMUSIK')
				? 'music'
				: row.flag('ISKARTOGRAFI')
					? 'map'
					: undefined;
		if (material) marked.set(row.id('ID') ?? '', material);
	}
	return {
		of: (id: string | null) => {
			const name = names.nameOf(id);
			return { name, material: matchLookup(materials, id, name) ?? marked.get(id ?? '') };
		}
	};
}
