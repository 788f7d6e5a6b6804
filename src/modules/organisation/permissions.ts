import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with the library's own settings. */
export const organisationPermissions = {
	'organisation.setting.change': {
		id: 'Mengubah pengaturan perpustakaan',
		en: 'Change the library’s settings'
	}
} as const satisfies Record<`organisation.${string}.${string}`, Said>;
