import type { Filters } from './filters.ts';
import { noDecade } from './profile-facts.ts';
import { goneProfile } from './profiles.ts';
import type { Profiles } from './profiles.ts';

/** The filters a profile fails, as bits; `never` for titles that this search must not show at all. */
export const failsForm = 1;
export const failsLanguage = 2;
export const failsClass = 4;
export const failsCopies = 8;
export const failsLocal = 16;
export const failsDecade = 32;
export const never = 64;

/** Whether the profile has copies, or copies on the shelf, in the chosen branches (in any, when none is chosen). */
export function hasCopies(
	planes: readonly Uint32Array[],
	profile: number,
	branches: Uint32Array | null
): boolean {
	for (let plane = 0; plane < planes.length; plane++) {
		const here = planes[plane]?.[profile] ?? 0;
		const wanted = branches === null ? 0xffffffff : (branches[plane] ?? 0);
		if ((here & wanted) !== 0) return true;
	}
	return false;
}

/** Branch and shelf are one question about copies: is there one in these branches, and on the shelf there? */
function copiesPass(profiles: Profiles, profile: number, { branches, available }: Filters): boolean {
	if (branches === null && available === null) return true;
	if (available === true) return hasCopies(profiles.onShelf, profile, branches);
	if (!hasCopies(profiles.held, profile, branches)) return false;
	return available === null || !hasCopies(profiles.onShelf, profile, branches);
}

/** Which of the chosen filters the titles of a profile fail. */
export function judgeProfile(profiles: Profiles, profile: number, filters: Filters): number {
	if (profile === goneProfile) return never;
	if (!filters.withHidden && profiles.visible[profile] !== 1) return never;
	let fails = 0;
	if (filters.forms !== null && filters.forms[profiles.form[profile] ?? 0] !== 1) fails |= failsForm;
	if (filters.languages !== null && filters.languages[profiles.language[profile] ?? 0] !== 1)
		fails |= failsLanguage;
	if (filters.classes !== null && filters.classes[profiles.mainClass[profile] ?? 0] !== 1)
		fails |= failsClass;
	if (filters.local !== null && (profiles.local[profile] === 1) !== filters.local) fails |= failsLocal;
	if (filters.decades !== null && filters.decades[profiles.decade[profile] ?? noDecade] !== 1)
		fails |= failsDecade;
	if (!copiesPass(profiles, profile, filters)) fails |= failsCopies;
	return fails;
}
