/** What a stored role holds, what it was once delivered with, and what this version delivers. */
type RoleFacts = {
	permissions: readonly string[];
	delivered: readonly string[];
	offered: readonly string[];
};

type RoleUpdate =
	| { kind: 'as-delivered' }
	| { kind: 'follow'; granted: string[]; withdrawn: string[] }
	| { kind: 'edited'; waiting: string[] };

const without = (list: readonly string[], other: readonly string[]) =>
	list.filter((entry) => !other.includes(entry));

const same = (a: readonly string[], b: readonly string[]) =>
	without(a, b).length === 0 && without(b, a).length === 0;

/**
 * What a new version does to a stored role. One still as delivered follows what is delivered now. One that the library
 * has edited is its own: nothing is changed, and permissions that are new since wait for a person's decision.
 */
export function roleUpdate({ permissions, delivered, offered }: RoleFacts): RoleUpdate {
	if (!same(permissions, delivered))
		return { kind: 'edited', waiting: without(without(offered, delivered), permissions) };
	if (same(delivered, offered)) return { kind: 'as-delivered' };
	return { kind: 'follow', granted: without(offered, delivered), withdrawn: without(delivered, offered) };
}
