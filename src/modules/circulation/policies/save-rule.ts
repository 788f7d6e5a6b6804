import { and, eq } from 'drizzle-orm';
import { constraintOf, inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Act } from '../act.ts';
import type { PolicyRow } from '../rules/policy.ts';
import { loanPolicy } from '../schema.ts';

/** A rule as somebody writes it: its scope and what it says. */
export type RuleInput = Omit<PolicyRow, 'id'> & { season: string | null; note: string | null };

export type RuleRefusal = 'rule.unknown' | 'rule.changed-meanwhile' | 'rule.same-scope';
export type RuleSaved = { ok: true; id: string } | { ok: false; code: RuleRefusal };

/** Adds a rule, or changes the one of this id and version. Loans already made keep their dates. */
export async function saveRule(
	db: Db,
	rule: RuleInput,
	changed: { id: string; version: number } | null,
	act: Act
): Promise<RuleSaved> {
	try {
		return await inTransaction(db, async (tx): Promise<RuleSaved> => {
			const saved = changed ? await change(tx, rule, changed) : await add(tx, rule);
			if (saved.ok) await recordRuleEvent(tx, saved.id, changed ? 'changed' : 'added', act);
			return saved;
		});
	} catch (error) {
		if (constraintOf(error) === 'loan_policy_scope_unique') return { ok: false, code: 'rule.same-scope' };
		throw error;
	}
}

async function add(tx: Db, rule: RuleInput): Promise<RuleSaved> {
	const [added] = await tx.insert(loanPolicy).values(rule).returning({ id: loanPolicy.id });
	if (!added) throw new Error('a rule was inserted but not returned');
	return { ok: true, id: added.id };
}

async function change(tx: Db, rule: RuleInput, of: { id: string; version: number }): Promise<RuleSaved> {
	const [changed] = await tx
		.update(loanPolicy)
		.set({ ...rule, version: of.version + 1 })
		.where(and(eq(loanPolicy.id, of.id), eq(loanPolicy.version, of.version)))
		.returning({ id: loanPolicy.id });
	if (changed) return { ok: true, id: changed.id };
	const [there] = await tx.select({ id: loanPolicy.id }).from(loanPolicy).where(eq(loanPolicy.id, of.id));
	return { ok: false, code: there ? 'rule.changed-meanwhile' : 'rule.unknown' };
}

/** Takes a rule away; what it said is then decided by the next one. */
export function removeRule(db: Db, id: string, act: Act): Promise<boolean> {
	return inTransaction(db, async (tx) => {
		const removed = await tx.delete(loanPolicy).where(eq(loanPolicy.id, id)).returning({ id: loanPolicy.id });
		if (removed.length > 0) await recordRuleEvent(tx, id, 'removed', act);
		return removed.length > 0;
	});
}

async function recordRuleEvent(tx: Db, rule: string, what: 'added' | 'changed' | 'removed', act: Act) {
	await recordServiceEvents(tx, [
		{
			kind: `circulation.policy.${what}`,
			occurredAt: act.now,
			channel: act.channel,
			branchId: act.branchId,
			actorId: act.actorId,
			facts: { rule }
		}
	]);
}
