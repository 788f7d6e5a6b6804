import { cataloguePermissions } from '#modules/catalogue/permissions.ts';
import { circulationPermissions } from '#modules/circulation/permissions.ts';
import { devicesPermissions } from '#modules/devices/permissions.ts';
import { documentsPermissions } from '#modules/documents/permissions.ts';
import { identityPermissions } from '#modules/identity/permissions.ts';
import { importsPermissions } from '#modules/imports/permissions.ts';
import { membersPermissions } from '#modules/members/permissions.ts';
import { mobileLibraryPermissions } from '#modules/mobile-library/permissions.ts';
import { organisationPermissions } from '#modules/organisation/permissions.ts';
import { reportsPermissions } from '#modules/reports/permissions.ts';
import { visitsPermissions } from '#modules/visits/permissions.ts';

/** Every permission there is, with its meaning: each module lists its own. */
export const permissions = {
	...circulationPermissions,
	...visitsPermissions,
	...mobileLibraryPermissions,
	...membersPermissions,
	...documentsPermissions,
	...cataloguePermissions,
	...importsPermissions,
	...organisationPermissions,
	...identityPermissions,
	...devicesPermissions,
	...reportsPermissions
} as const;

export type Permission = keyof typeof permissions;
