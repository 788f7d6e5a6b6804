import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with accounts and tokens. One's own sessions need no permission. */
export const identityPermissions = {
	'identity.account.manage': { id: 'Mengelola akun dan hak akses', en: 'Manage accounts and roles' },
	'identity.password.give': {
		id: 'Membuat kata sandi sekali pakai untuk orang lain',
		en: 'Give others a password for one sign-in'
	},
	'identity.token.create': { id: 'Membuat token untuk program', en: 'Create tokens for programs' }
} as const satisfies Record<`identity.${string}.${string}`, Said>;
