import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { DefaultRole } from '../rules/default-role.ts';
import { roleUpdate } from '../rules/role-update.ts';
import { role } from '../schema.ts';

/** What a start did to the roles, to be told in the log and by `doctor`; empty lists when nothing happened. */
export type RolesReport = {
	created: string[];
	/** Roles as delivered that now follow this version. */
	followed: { role: string; granted: string[]; withdrawn: string[] }[];
	/** Edited roles left alone, with the new permissions that somebody has to decide about. */
	waiting: { role: string; permissions: string[] }[];
};

/**
 * Stores the delivered roles on the first start and follows a new version without overruling the library: see
 * roleUpdate. Safe to run at every start and by several processes at once.
 *
 * @example const report = await ensureRoles(db, defaultRoles);
 */
export function ensureRoles(db: Db, defaults: readonly DefaultRole<string>[]): Promise<RolesReport> {
	return inTransaction(db, async (tx) => {
		const created = await tx
			.insert(role)
			.values(
				defaults.map(({ name, label, permissions }) => ({
					name,
					label,
					permissions: [...permissions],
					delivered: [...permissions]
				}))
			)
			.onConflictDoNothing()
			.returning({ name: role.name });
		const report: RolesReport = { created: created.map(({ name }) => name), followed: [], waiting: [] };
		const stored = await tx.select().from(role).orderBy(role.name).for('no key update');
		for (const row of stored) {
			const offered = defaults.find(({ name }) => name === row.name)?.permissions;
			if (offered === undefined) continue;
			const update = roleUpdate({ permissions: row.permissions, delivered: row.delivered, offered });
			if (update.kind === 'follow') {
				await tx
					.update(role)
					.set({ permissions: [...offered], delivered: [...offered] })
					.where(eq(role.id, row.id));
				report.followed.push({ role: row.name, granted: update.granted, withdrawn: update.withdrawn });
			}
			if (update.kind === 'edited' && update.waiting.length > 0)
				report.waiting.push({ role: row.name, permissions: update.waiting });
		}
		return report;
	});
}
