import { eq } from 'drizzle-orm';
import { anyOf, insertMany, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents, removeServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import { loanPolicy } from '../schema.ts';
import { policyFields, type PolicyField, type PolicyRow } from '../rules/policy.ts';

/** A rule of another system: whom it is for, what it says, and where it comes from. */
export type RuleFromElsewhere = Partial<Omit<PolicyRow, 'id'>> & {
	id: string;
	legacySource: string;
	legacyId: string;
};

const silent: Partial<Record<PolicyField, null>> = Object.fromEntries(
	policyFields.map((field) => [field, null])
);

/** Adds rules of another system, each told in the ledger as one that staff write is. */
export async function addRulesFromElsewhere(
	tx: Db,
	rules: readonly RuleFromElsewhere[],
	act: Act
): Promise<void> {
	await insertMany(rules, (some) =>
		tx
			.insert(loanPolicy)
			.values([...some])
			.returning({ id: loanPolicy.id })
	);
	await tell(tx, 'added', rules, act);
}

/** Writes anew what rules of another system say; what they no longer mention falls silent. */
export async function changeRulesFromElsewhere(
	tx: Db,
	rules: readonly { id: string; version: number; said: Partial<Pick<PolicyRow, PolicyField>> }[],
	act: Act
): Promise<void> {
	for (const { id, version, said } of rules)
		await tx
			.update(loanPolicy)
			.set({ ...silent, ...said, version: version + 1 })
			.where(eq(loanPolicy.id, id));
	await tell(tx, 'changed', rules, act);
}

/** Takes rules back that came from another system, and their lines in the ledger: as if they had never been told. */
export async function removeRulesFromElsewhere(tx: Db, ids: readonly string[]): Promise<void> {
	await tx.delete(loanPolicy).where(anyOf(loanPolicy.id, ids));
	await removeServiceEvents(tx, {
		kinds: ['circulation.policy.added', 'circulation.policy.changed'],
		fact: 'rule',
		values: ids
	});
}

async function tell(tx: Db, what: 'added' | 'changed', rules: readonly { id: string }[], act: Act) {
	if (rules.length === 0) return;
	await recordServiceEvents(
		tx,
		rules.map(({ id }) => ({
			kind: `circulation.policy.${what}`,
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId,
			actorId: act.actorId,
			facts: { rule: id }
		}))
	);
}
