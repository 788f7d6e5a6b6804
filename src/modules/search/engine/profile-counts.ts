import type { Filters } from './filters.ts';
import {
	failsClass,
	failsCopies,
	failsDecade,
	failsForm,
	failsLanguage,
	failsLocal,
	hasCopies
} from './judge-profile.ts';
import { noDecade } from './profile-facts.ts';
import type { Profiles } from './profiles.ts';

/** The profiles that were found, each with how many of its titles, and what it fails (judge-profile.ts). */
export type FoundProfiles = {
	readonly met: Uint32Array;
	readonly metCount: number;
	/** Titles that pass year and subject. */
	readonly found: Uint32Array;
	/** Titles that only fail the year. */
	readonly otherYears: Uint32Array;
	readonly fails: Uint8Array;
};

/** For every filter value, how many titles there would be with it, the other filters as chosen. */
export type ProfileCounts = {
	readonly total: number;
	readonly forms: Uint32Array;
	readonly languages: Uint32Array;
	readonly classes: Uint32Array;
	readonly branches: Uint32Array;
	readonly decades: Uint32Array;
	readonly local: Uint32Array;
	/** [only lent, on the shelf]; titles without copies are in neither. */
	readonly available: Uint32Array;
};

/** A title that fails exactly one filter counts for that filter alone. */
export function countProfiles(
	profiles: Profiles,
	filters: Filters,
	profilesFound: FoundProfiles
): ProfileCounts {
	return {
		total: totalOf(profilesFound),
		forms: countColumn(profilesFound, profiles.form, profiles.forms.size, failsForm),
		languages: countColumn(profilesFound, profiles.language, profiles.languages.size, failsLanguage),
		classes: countColumn(profilesFound, profiles.mainClass, profiles.classes.size, failsClass),
		branches: countBranches(profiles, filters, profilesFound),
		decades: countDecades(profiles, profilesFound),
		local: countColumn(profilesFound, profiles.local, 2, failsLocal),
		available: countAvailable(profiles, filters, profilesFound)
	};
}

function totalOf({ met, metCount, found, fails }: FoundProfiles): number {
	let total = 0;
	for (let at = 0; at < metCount; at++) {
		const profile = met[at] ?? 0;
		if (fails[profile] === 0) total += found[profile] ?? 0;
	}
	return total;
}

function countColumn(
	{ met, metCount, found, fails }: FoundProfiles,
	column: Uint8Array | Uint16Array,
	values: number,
	ownFilter: number
): Uint32Array {
	const counts = new Uint32Array(values);
	for (let at = 0; at < metCount; at++) {
		const profile = met[at] ?? 0;
		// Nothing fails, or nothing but this filter.
		if (((fails[profile] ?? 0) & ~ownFilter) !== 0) continue;
		const value = column[profile] ?? 0;
		counts[value] = (counts[value] ?? 0) + (found[profile] ?? 0);
	}
	return counts;
}

function countDecades(
	profiles: Profiles,
	{ met, metCount, found, otherYears, fails }: FoundProfiles
): Uint32Array {
	const counts = new Uint32Array(noDecade + 1);
	const { decade } = profiles;
	for (let at = 0; at < metCount; at++) {
		const profile = met[at] ?? 0;
		if (((fails[profile] ?? 0) & ~failsDecade) !== 0) continue;
		const value = decade[profile] ?? noDecade;
		counts[value] = (counts[value] ?? 0) + (found[profile] ?? 0) + (otherYears[profile] ?? 0);
	}
	return counts.subarray(0, noDecade);
}

/** A branch counts with the copies that the shelf filter leaves: on the shelf there, or only lent there. */
function countBranches(
	{ held, onShelf, branches }: Profiles,
	{ available }: Filters,
	{ met, metCount, found, fails }: FoundProfiles
): Uint32Array {
	const counts = new Uint32Array(branches.size);
	held.forEach((heldHere, plane) => {
		const shelfHere = onShelf[plane] ?? heldHere;
		for (let at = 0; at < metCount; at++) {
			const profile = met[at] ?? 0;
			if (((fails[profile] ?? 0) & ~failsCopies) !== 0) continue;
			const all = heldHere[profile] ?? 0;
			const here = shelfHere[profile] ?? 0;
			let bits = available === null ? all : available ? here : all & ~here;
			while (bits !== 0) {
				const bit = 31 - Math.clz32(bits);
				const branch = plane * 32 + bit;
				counts[branch] = (counts[branch] ?? 0) + (found[profile] ?? 0);
				bits &= ~(1 << bit);
			}
		}
	});
	return counts;
}

function countAvailable(
	{ held, onShelf }: Profiles,
	{ branches }: Filters,
	{ met, metCount, found, fails }: FoundProfiles
): Uint32Array {
	const counts = new Uint32Array(2);
	for (let at = 0; at < metCount; at++) {
		const profile = met[at] ?? 0;
		if (((fails[profile] ?? 0) & ~failsCopies) !== 0) continue;
		const value = hasCopies(onShelf, profile, branches) ? 1 : hasCopies(held, profile, branches) ? 0 : -1;
		if (value >= 0) counts[value] = (counts[value] ?? 0) + (found[profile] ?? 0);
	}
	return counts;
}
