import { normaliseName } from './normalise-name.ts';

/** A value of one of INLISLite's lookup tables that means the same at every site. */
export type KnownValue<Kind extends string> = { id: string; names: readonly string[]; kind: Kind };

/**
 * What a lookup value means. The name decides, because sites add and renumber rows; the id only when the name is
 * missing or the site's own.
 */
export function matchLookup<Kind extends string>(
	known: readonly KnownValue<Kind>[],
	id: string | null,
	name: string | null
): Kind | undefined {
	const wanted = name === null ? undefined : normaliseName(name);
	const byName = known.find((value) => value.names.some((each) => normaliseName(each) === wanted));
	return (byName ?? known.find((value) => value.id === id))?.kind;
}
