import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with the library's own settings. */
export const organisationPermissions = {
	'organisation.calendar.read': {
		id: 'Melihat jam buka dan hari libur',
		en: 'See opening hours and closed days'
	},
	'organisation.calendar.change': {
		id: 'Mengubah jam buka, libur, dan tutup mendadak',
		en: 'Change opening hours and closed days'
	},
	'organisation.measures.read': { id: 'Membaca ukuran kerja server', en: 'Read the measures of the server' },
	'organisation.setting.change': {
		id: 'Mengubah pengaturan perpustakaan',
		en: 'Change the library’s settings'
	}
} as const satisfies Record<`organisation.${string}.${string}`, Said>;
