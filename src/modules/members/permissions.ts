import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with members. One's own card and data need no permission. */
export const membersPermissions = {
	'members.member.read': { id: 'Melihat data anggota', en: 'See members' },
	'members.member.create': { id: 'Mendaftarkan anggota', en: 'Register members' },
	'members.member.change': { id: 'Mengubah data anggota', en: 'Change members' },
	'members.card.replace': { id: 'Memblokir dan mengganti kartu', en: 'Block and replace cards' },
	'members.nik.reveal': { id: 'Melihat NIK lengkap, tercatat', en: 'See a whole NIK, on record' }
} as const satisfies Record<`members.${string}.${string}`, Said>;
