import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with the guest book and with group visits. */
export const visitsPermissions = {
	'visits.visit.record': { id: 'Menulis buku tamu', en: 'Write in the guest book' },
	'visits.visit.read': { id: 'Melihat kunjungan dan statistiknya', en: 'See visits and their statistics' },
	'visits.visit.correct': { id: 'Membetulkan buku tamu', en: 'Correct the guest book' },
	'visits.count.record': { id: 'Mengisi penghitung pintu', en: 'Enter what a door counter says' },
	'visits.booking.decide': { id: 'Menjawab pesanan rombongan', en: 'Answer requests for group visits' },
	'visits.locker.lend': { id: 'Meminjamkan loker', en: 'Give out lockers' },
	'visits.locker.change': { id: 'Mengatur loker dan labelnya', en: 'Set up lockers and their labels' },
	'visits.slot.change': { id: 'Mengatur jam rombongan', en: 'Set the hours for groups' }
} as const satisfies Record<`visits.${string}.${string}`, Said>;
