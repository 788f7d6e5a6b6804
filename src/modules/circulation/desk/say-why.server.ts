import type { Reason } from '#platform/decision/decision.ts';
import type { Locale, Said } from '#platform/i18n/index.ts';
import { speak } from '../messages.server.ts';
import type { WhyLine } from './desk-reply.ts';
import { fixedRules } from './messages.server.ts';

const fixed = new Map<string, Said>(Object.entries(fixedRules));

/** Reasons for "Kenapa?": each with the setting behind it, or with the rule that cannot be set. */
export const sayWhy = (reasons: readonly Reason[], locale: Locale): WhyLine[] =>
	speak(reasons, locale).map(({ code, say, rule }) => ({
		say,
		rule: rule ?? fixed.get(code)?.[locale] ?? null
	}));
