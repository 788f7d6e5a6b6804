import { normaliseName } from '../lookups/normalise-name.ts';

type Person = {
	legacyId: string;
	name: string;
	bornOn: string | null;
	nationalId: string | null;
	hasNik: boolean;
};

/**
 * Tells which earlier member may be the same person: the same NIK, or the same name and birthday. They are not
 * merged: that takes someone who knows them.
 */
export function samePersonCheck(): (person: Person) => string | undefined {
	const seen = new Map<string, string>();
	return ({ legacyId, name, bornOn, nationalId, hasNik }) => {
		const keys = [
			...(hasNik ? [`nik ${nationalId}`] : []),
			...(bornOn === null ? [] : [`${bornOn} ${normaliseName(name)}`])
		];
		const first = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
		for (const key of keys) if (!seen.has(key)) seen.set(key, legacyId);
		return first;
	};
}
