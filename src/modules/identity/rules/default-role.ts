import type { PermissionName } from './actor.ts';

/** A role as the product delivers it. */
export type DefaultRole<Permission extends string = PermissionName> = {
	name: string;
	label: string;
	permissions: readonly Permission[];
};
