import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with the book cars. */
export const mobileLibraryPermissions = {
	'mobile-library.trip.read': {
		id: 'Melihat jadwal dan perjalanan keliling',
		en: 'See timetable and trips of the book cars'
	},
	'mobile-library.trip.drive': {
		id: 'Menyiapkan, menjalankan, dan menutup perjalanan keliling',
		en: 'Prepare, drive and close trips of the book cars'
	},
	'mobile-library.route.change': {
		id: 'Mengatur rute, singgahan, dan hari yang batal atau pindah',
		en: 'Set routes, stops, and days cancelled or moved'
	},
	'mobile-library.request.decide': {
		id: 'Menjawab permintaan singgah',
		en: 'Answer requests for a stop'
	}
} as const satisfies Record<`mobile-library.${string}.${string}`, Said>;
