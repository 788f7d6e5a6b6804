import * as v from 'valibot';
import type { PolicyRow } from '#modules/circulation/index.ts';
import { policyRows, saveRule, type RuleInput } from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { ruleChoices, impactOf, type Impact } from './rules-page.server.ts';
import {
	isKey,
	ruleFieldsOf,
	ruleForm,
	ruleText,
	sayRuleIssues,
	sayRuleRefusal
} from './rule-form.server.ts';

/** Key of a rule that is not stored yet, when it is tried. */
const unsaved = 'baru';

const weekdayNames = (locale: Locale) => {
	const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
		value: String(weekday),
		label: names.format(new Date(Date.UTC(1970, 0, 4 + weekday)))
	}));
};

/** The form of a new rule, or of the stored one of this id; undefined when there is none. */
export async function ruleFormPage(app: App, id: string | null, locale: Locale) {
	const rule = id === null ? null : (await policyRows(app.db)).find((row) => row.id === id);
	if (rule === undefined) return undefined;
	return {
		values: rule ? ruleFieldsOf(rule) : {},
		version: rule?.version ?? 0,
		choices: await ruleChoices(app, locale),
		weekdays: weekdayNames(locale)
	};
}

type Refused = { typed: Record<string, string>; problems: { field: string; text: string }[] };
type Read = { typed: Record<string, string>; rule: RuleInput };

export async function readRule(request: Request, locale: Locale): Promise<Read | Refused> {
	const typed = ruleText(await request.formData());
	const read = v.safeParse(ruleForm, typed);
	return read.success
		? { typed, rule: read.output }
		: { typed, problems: sayRuleIssues(read.issues, locale) };
}

/** What a rule as it is typed would have meant over the last month; `id` is the stored rule that it replaces. */
export function tryRule(app: App, rule: RuleInput, id: string | null, locale: Locale): Promise<Impact> {
	return impactOf(
		app,
		(rows): PolicyRow[] => [...rows.filter((row) => row.id !== id), { ...rule, id: id ?? unsaved }],
		locale
	);
}

/** What taking a rule away would have meant over the last month. */
export const tryRemoval = (app: App, id: string, locale: Locale): Promise<Impact> =>
	impactOf(app, (rows) => rows.filter((row) => row.id !== id), locale);

export const actOfOffice = (app: App, actor: Actor) => ({
	now: app.clock.now(),
	actorId: actor.accountId,
	branchId: null,
	channel: 'desk' as const
});

/** Saves a rule; null when it was saved, otherwise what to tell. */
export async function storeRule(
	app: App,
	read: Read,
	id: string | null,
	{ actor, locale }: { actor: Actor; locale: Locale }
): Promise<Refused | null> {
	if (id !== null && !isKey(id))
		return { typed: read.typed, problems: sayRuleRefusal('rule.unknown', locale) };
	const changed = id === null ? null : { id, version: Number(read.typed.version) || 0 };
	const saved = await saveRule(app.db, read.rule, changed, actOfOffice(app, actor));
	return saved.ok ? null : { typed: read.typed, problems: sayRuleRefusal(saved.code, locale) };
}
