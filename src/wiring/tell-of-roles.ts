import type { RolesReport } from '#modules/identity/index.server.ts';
import type { Log } from '#platform/log/index.server.ts';

/** Says in the log what a start did to the roles, and what waits for a decision: rights never change in silence. */
export function tellOfRoles(log: Log, { created, followed, waiting }: RolesReport): void {
	if (created.length > 0) log.info('roles were stored as delivered', { roles: created });
	for (const change of followed) log.warn('a role as delivered follows this version', change);
	for (const change of waiting) log.warn('an edited role has new permissions waiting for a decision', change);
}
