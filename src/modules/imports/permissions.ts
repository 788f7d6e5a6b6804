import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with data of other systems. */
export const importsPermissions = {
	'imports.import.dry-run': { id: 'Mencoba migrasi tanpa menyimpan', en: 'Try an import without saving' },
	'imports.import.commit': { id: 'Menyimpan hasil migrasi', en: 'Commit an import' }
} as const satisfies Record<`imports.${string}.${string}`, Said>;
