import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with figures. */
export const reportsPermissions = {
	'reports.dashboard.read': { id: 'Melihat dasbor', en: 'See the dashboard' }
} as const satisfies Record<`reports.${string}.${string}`, Said>;
