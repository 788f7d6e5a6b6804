import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed in the catalogue. Everybody may search and read it. */
export const cataloguePermissions = {
	'catalogue.title.create': { id: 'Menambah judul', en: 'Add titles' },
	'catalogue.title.change': { id: 'Mengubah data judul', en: 'Change titles' },
	'catalogue.copy.create': { id: 'Menambah eksemplar', en: 'Add copies' },
	'catalogue.copy.change': { id: 'Mengubah data eksemplar', en: 'Change copies' }
} as const satisfies Record<`catalogue.${string}.${string}`, Said>;
