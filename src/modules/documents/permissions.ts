import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with letters. One's own letters need no permission. */
export const documentsPermissions = {
	'documents.letter.issue': { id: 'Menerbitkan dan mencetak surat', en: 'Issue and print letters' },
	'documents.letter.withdraw': { id: 'Mencabut surat, dengan alasan', en: 'Withdraw letters, with a reason' },
	'documents.setting.change': {
		id: 'Mengatur kop, nomor, dan syarat surat',
		en: 'Set the head, numbers and rules of letters'
	}
} as const satisfies Record<`documents.${string}.${string}`, Said>;
