import type { RuleFromElsewhere } from '#modules/circulation/index.server.ts';
import { policyFields, type PolicyField, type PolicyRow } from '#modules/circulation/index.ts';
import type { IncomingRule } from '../incoming-desk.ts';
import type { Incoming } from '../incoming.ts';
import { markOfVersion, type Standing, type StandingRule } from '../standing.ts';
import { judgeRow } from './judge-row.ts';
import type { Id } from './meet-known.ts';
import type { PlanBook } from './plan-book.ts';

type Said = Partial<Pick<PolicyRow, PolicyField>>;

export type PlannedRules = {
	create: RuleFromElsewhere[];
	update: { id: string; version: number; said: Said }[];
};

type Scope = Pick<
	PolicyRow,
	'weekdays' | 'validFrom' | 'validTo' | 'branchId' | 'memberCategoryId' | 'copyCategoryId' | 'materialType'
>;

/** Two rules for the same days, people and things cannot stand side by side. */
const scopeKey = (scope: Scope): string =>
	JSON.stringify([
		scope.weekdays,
		scope.validFrom,
		scope.validTo,
		scope.branchId,
		scope.memberCategoryId,
		scope.copyCategoryId,
		scope.materialType
	]);

/**
 * Loan rules. A rule that the library wrote or changed here is never overwritten, and one that it took away does not
 * come back; the report says what the source had said.
 */
export function planRules(
	incoming: Incoming,
	standing: Standing,
	categories: ReadonlyMap<string, { id: string; name: string }>,
	{ book, newId }: { book: PlanBook; newId: Id }
): PlannedRules {
	const plan: PlannedRules = { create: [], update: [] };
	const byId = new Map(standing.rules.map((row) => [row.id, row]));
	const byScope = new Map(standing.rules.map((row) => [scopeKey(row), row.id]));
	for (const row of incoming.rules) {
		const category = row.memberCategoryRef === null ? null : categories.get(row.memberCategoryRef);
		if (category === undefined) {
			book.reject('rules', row, 'rule-of-unknown-category', {});
			continue;
		}
		const { said, told } = saidBy(row, category?.name ?? null);
		const remembered = book.remembered('rules', row.legacyId);
		const known = remembered && byId.get(remembered.recordId);
		if (remembered && !known) {
			book.note(row, 'rule-removed-here', told);
			book.count('rules', 'unchanged');
			continue;
		}
		if (known) {
			meet(row, known, { said, told }, plan, book);
			continue;
		}
		const scope = scopeOf(row, category?.id ?? null);
		const same = byScope.get(scopeKey(scope));
		if (same !== undefined) {
			const ours = byId.get(same);
			if (!ours || differs(ours, said)) book.note(row, 'rule-stands-here', told);
			book.count('rules', 'unchanged');
			continue;
		}
		const id = newId();
		const legacy = { legacySource: incoming.legacySource, legacyId: row.legacyId };
		plan.create.push({ ...scope, ...said, ...legacy, id });
		byScope.set(scopeKey(scope), id);
		book.count('rules', 'created');
		book.note(row, 'rule-imported', told);
		book.keep('rules', row, { id, mark: markOfVersion(1), isCreated: true });
	}
	return plan;
}

function meet(
	row: IncomingRule,
	known: StandingRule,
	{ said, told }: ReturnType<typeof saidBy>,
	plan: PlannedRules,
	book: PlanBook
): void {
	const mark = markOfVersion(known.version);
	const link = book.linkOf('rules', row.legacyId, known.id);
	const judgement = judgeRow(row, { mark, fresh: markOfVersion(1) }, link);
	if (judgement !== 'updated') {
		if (judgement === 'kept') book.note(row, 'rule-stands-here', told);
		book.count('rules', 'unchanged');
		return;
	}
	plan.update.push({ id: known.id, version: known.version, said });
	book.count('rules', 'updated');
	book.note(row, 'rule-updated', told);
	book.keep('rules', row, { id: known.id, mark: markOfVersion(known.version + 1) });
}

const differs = (ours: StandingRule, said: Said): boolean =>
	policyFields.some((field) => said[field] !== undefined && said[field] !== ours[field]);

function scopeOf({ rule }: IncomingRule, memberCategoryId: string | null): Scope {
	const { weekdays = null, validFrom = null, validTo = null, materialType = null } = rule;
	return {
		weekdays,
		validFrom,
		validTo,
		materialType,
		memberCategoryId,
		branchId: null,
		copyCategoryId: null
	};
}

/** What a rule says, and the same for its line of the report, where the category stands by its name. */
function saidBy({ rule }: IncomingRule, category: string | null) {
	const said: Said = Object.fromEntries(
		policyFields.flatMap((field) => (rule[field] === undefined ? [] : [[field, rule[field]]]))
	);
	const { weekdays = null, validFrom = null, validTo = null, materialType = null } = rule;
	return { said, told: { weekdays, validFrom, validTo, materialType, category, said } };
}
