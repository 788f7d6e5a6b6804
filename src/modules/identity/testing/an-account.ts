import type { Db } from '#platform/database/index.server.ts';
import { createAccount, type NewAccount } from '../use-cases/create-account.ts';
import { ensureRoles } from '../use-cases/ensure-roles.ts';

let made = 0;

/** Two roles are enough here: one that works for the library and one that reads. */
export const someRoles = [
	{ name: 'anggota', label: 'Anggota', permissions: [] },
	{ name: 'petugas', label: 'Petugas layanan', permissions: ['circulation.loan.create'] }
];

/** An account that can sign in with the password `rahasia-ombilin`; a reader's unless said otherwise. */
export async function anAccount(db: Db, facts: Partial<NewAccount> = {}) {
	made++;
	await ensureRoles(db, someRoles);
	const input = {
		card: `AK-${String(made).padStart(5, '0')}`,
		name: `Akun Contoh ${made}`,
		roleName: 'anggota',
		password: 'rahasia-ombilin',
		...facts
	};
	const answer = await createAccount(db, input, { now: new Date() });
	if (!answer.ok) throw new Error(`no account was made: ${answer.reasons.map((r) => r.code).join(', ')}`);
	return { id: answer.value.id, card: input.card, password: input.password ?? '' };
}
