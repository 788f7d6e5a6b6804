import { error } from '@sveltejs/kit';
import { may, type Actor } from '#modules/identity/index.ts';
import type { Permission } from './permissions.ts';

/** Lets a page or action go on for whoever has the permission; everybody else gets the page that says so. */
export function allow(
	locals: { actor: Actor | null },
	permission: Permission
): asserts locals is { actor: Actor } {
	if (!locals.actor) error(401, 'sign in');
	if (!may(locals.actor, permission)) error(403, permission);
}
