/** Where a rule's number comes from: the field of the policy and the row that said it ("default" when none did). */
export type SettingSource = { field: string; value: unknown; from: string; scope: string[] };

/** Why something is so: a stable code, the facts that matter, and the setting behind it. */
export type Reason<Code extends string = string> = {
	code: Code;
	facts: Record<string, string | number | boolean | null>;
	setting?: SettingSource;
};

/** An answer that explains itself: allowed with its reasons, or refused with all of them at once. */
export type Decision<T, Code extends string = string> =
	{ ok: true; value: T; why: Reason<Code>[] } | { ok: false; reasons: Reason<Code>[] };

/** A rule looks at the facts and says why not, or nothing. */
export type Rule<Facts, Code extends string> = (facts: Facts) => Reason<Code> | undefined;

/** Asks every rule in order and collects all refusals, so that the desk can settle them in one go. */
export function refusals<Facts, Code extends string>(
	rules: readonly Rule<Facts, Code>[],
	facts: Facts
): Reason<Code>[] {
	return rules.flatMap((rule) => rule(facts) ?? []);
}
